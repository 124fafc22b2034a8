"""One module for each command; see ``resmatch.cli.registry``."""
