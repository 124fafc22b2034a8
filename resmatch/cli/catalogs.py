"""Which catalog is used, and loading it.

The line (``--catalog``) comes before RESMATCH_CATALOG, that before ``resmatch.toml`` in the present
folder. Where none of them names a catalog, the national catalog and the demonstration county inside
the package are used; the demonstration is never mixed in once a catalog is named.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resmatch.cli.terminal import say
from resmatch.errors import CatalogError
from resmatch.text import plural

if TYPE_CHECKING:
    from resmatch.catalog import Catalog

VARIABLE = "RESMATCH_CATALOG"
CONFIG_FILE = "resmatch.toml"


def open_catalog(paths: Sequence[str], *, keep_going: bool) -> Catalog:
    """Load the catalog that is named on the line, in the environment or in the folder, else the bundled ones.

    Raises CatalogError. With ``keep_going`` entries with errors are left out, and stderr says which.
    """
    from resmatch.catalog import Policy, bundled, load

    named = catalog_paths(paths)
    if not named:
        return bundled()
    catalog = load(*named, policy=Policy.KEEP_GOING if keep_going else Policy.STRICT)
    left_out = catalog.report.errors
    if left_out:
        say(f"note: left out because of {plural(len(left_out), 'error')}:")
        for row in left_out:
            say(f"  {row.file}:{row.line}:{row.column}: {row.code} {row.message}")
    return catalog


def catalog_paths(paths: Sequence[str]) -> tuple[str, ...]:
    """Give the catalog paths in force; empty where nothing names one."""
    if paths:
        return tuple(paths)
    variable = os.environ.get(VARIABLE, "")
    if variable:
        return tuple(filter(None, variable.split(os.pathsep)))
    return _configured(Path(CONFIG_FILE))


def _configured(file: Path) -> tuple[str, ...]:
    """Read ``catalog = "folder"`` (or a list) from a configuration file; paths count from its folder."""
    if not file.is_file():
        return ()
    try:
        value: Any = tomllib.loads(file.read_text("utf-8")).get("catalog", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CatalogError(
            f"{file} cannot be read: {error}", hint='it needs a line such as: catalog = "catalogs/"'
        ) from None
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(path, str) for path in listed):
        raise CatalogError(f"{file}: catalog must be a path or a list of paths", hint='write: catalog = "catalogs/"')
    return tuple(str(file.parent / path) for path in listed)
