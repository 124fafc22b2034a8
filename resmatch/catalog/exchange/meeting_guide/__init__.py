"""Meeting Guide JSON (TSML): the format in which AA offices and others publish their meetings.

The format: code4recovery/spec. A row is one meeting; day 0 is Sunday; only name and slug are required.
"""

from resmatch.catalog.exchange.meeting_guide.feed import Settings, import_meeting_guide
from resmatch.catalog.exchange.meeting_guide.types import TYPES, facts_of_types

__all__ = ["TYPES", "Settings", "facts_of_types", "import_meeting_guide"]
