"""Opening hours and meeting times of a listing."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from resmatch.catalog.base import Part
from resmatch.catalog.choices import ScheduleKind, Week, Weekday
from resmatch.catalog.refusal import refuse
from resmatch.catalog.scalars import ClockTime, Flag, IsoDate, Text, TimeZone
from resmatch.errors import BadTime
from resmatch.schedule.session import Session


class Schedule(Part):
    """One line of a timetable: days, start and end; or always; or by appointment."""

    kind: ScheduleKind = Field(default=None, description="hours, meeting, intake or dosing.")
    days: tuple[Weekday, ...] = Field(default=(), description="mon, tue, wed, thu, fri, sat, sun.")
    start: ClockTime | None = Field(default=None, description='Start, in quotes: "18:30".')
    end: ClockTime | None = Field(default=None, description="End, in quotes; earlier than start: the next day.")
    tz: TimeZone | None = Field(default=None, description="Time zone where it differs from the catalog's.")
    week: Week = Field(default=None, description="every, 1, 2, 3, 4 or last of the month; every_2 needs from.")
    from_: IsoDate | None = Field(default=None, alias="from", description="First day.")
    to: IsoDate | None = Field(default=None, description="Last day.")
    except_: tuple[IsoDate, ...] = Field(default=(), alias="except", description="Days on which it is off.")
    always: Flag = Field(default=None, description="yes: day and night, every day.")
    by_appointment: Flag = Field(default=None, description="yes: only by appointment.")
    note: Text | None = Field(default=None, description="Anything else about this time.")

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        try:
            Session.from_record(self.row())
        except BadTime as error:
            raise refuse("E161", error.message, hint=error.hint, field=error.field) from None
        return self

    def row(self) -> dict[str, object]:
        """Return this line as the plain row that ``resmatch.schedule`` reads."""
        return {
            "kind": self.kind,
            "days": self.days,
            "start": self.start,
            "end": self.end,
            "tz": self.tz,
            "week": self.week,
            "from": self.from_,
            "to": self.to,
            "except": self.except_,
            "always": self.always,
            "by_appointment": self.by_appointment,
            "note": self.note,
        }
