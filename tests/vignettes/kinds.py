"""The neutral kinds and formats of resources, and what they are in the catalog format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

KINDS: Mapping[str, Mapping[str, Any]] = {
    "assessment": {"kind": "treatment", "type": "assessment"},
    "clinic": {"kind": "service", "type": "clinic"},
    "collegiate_recovery": {"kind": "support_group", "type": "collegiate_recovery"},
    "counseling": {"kind": "mental_health", "type": "therapy"},
    "credit_counseling": {"kind": "service", "type": "credit_counseling"},
    "crisis_center": {"kind": "mental_health", "type": "crisis_center"},
    "detox": {"kind": "treatment", "type": "detox"},
    "dui_program": {"kind": "treatment", "type": "dui_program"},
    "dv_shelter": {"kind": "housing", "type": "dv_shelter"},
    "emergency_shelter": {"kind": "housing", "type": "emergency_shelter"},
    "employment_program": {"kind": "employment", "type": "program"},
    "family_group": {"kind": "support_group", "type": "family_group"},
    "hep_c_clinic": {"kind": "service", "type": "hep_c_clinic"},
    "iop": {"kind": "treatment", "type": "iop"},
    "legal_aid": {"kind": "service", "type": "legal_aid"},
    "legal_info": {"kind": "service", "type": "legal_info"},
    "medical_ride": {"kind": "service", "type": "medical_ride"},
    "moud_clinic": {"kind": "medication", "type": "office"},
    "mutual_aid": {"kind": "support_group", "type": "mutual_aid"},
    "naloxone": {"kind": "service", "type": "naloxone"},
    "otp": {"kind": "medication", "type": "otp"},
    "outpatient": {"kind": "treatment", "type": "outpatient"},
    "parenting_class": {"kind": "service", "type": "parenting_class"},
    "psychiatry": {"kind": "mental_health", "type": "psychiatry"},
    "recovery_residence": {"kind": "housing", "type": "recovery_residence"},
    "residential": {"kind": "treatment", "type": "residential"},
    "ssp": {"kind": "service", "type": "ssp"},
    "telehealth_iop": {"kind": "treatment", "type": "iop", "modality": ["video"]},
    "telehealth_moud": {"kind": "medication", "type": "telehealth", "modality": ["video"]},
    "transitional": {"kind": "housing", "type": "transitional"},
    "va_clinic": {"kind": "service", "type": "va_clinic"},
    "warming_center": {"kind": "service", "type": "warming_center"},
}

FORMATS: Mapping[str, tuple[str, ...]] = {
    "app": ("chat_app",),
    "chat": ("chat_app",),
    "hybrid": ("in_person", "video"),
    "in_person": ("in_person",),
    "online": ("video",),
    "phone": ("phone",),
    "phone_only": ("phone",),
    "telehealth": ("video",),
    "text": ("text",),
    "video": ("video",),
    "video_only": ("video",),
    "zoom": ("video",),
}

PROGRAM_OF_TYPE: Mapping[str, str] = {
    "assessment": "assessment",
    "credit_counseling": "credit_counseling",
    "dui_program": "oui_program",
    "mutual_aid": "mutual_aid",
    "parenting_class": "parenting",
}
"""What a court accepts from a place of a type, where a story names only the court; else it is treatment."""
