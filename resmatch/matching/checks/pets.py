"""Whether a pet can come along; a service animal is not a pet."""

from __future__ import annotations

from resmatch.matching.check import Check
from resmatch.matching.client import Client
from resmatch.matching.columns import YES, tri
from resmatch.matching.grading import by_tri, first_case, only_where
from resmatch.matching.index import Rows
from resmatch.matching.kinds import OVERNIGHT
from resmatch.matching.outcome import Grades, Outcome, outcome_of, soften, variant, variant_of

SERVICE_ANIMAL_MET = variant(Outcome.MET, 1)
SERVICE_ANIMAL_RIGHTS = variant(Outcome.VERIFY, 1)
_SERVICE_ANIMAL = "service_animal"


class Pet(Check):
    """A wish unless the client says it is a must; a "no pets" rule never sets a service animal aside."""

    name = "pet"
    topic = "pets"
    owns = ("H4",)
    columns = (tri("pets"), tri("service_animals"), OVERNIGHT)
    field = "pets"
    label = "no pets"

    def concerns(self, client: Client) -> bool:
        """Ask only where an animal comes along."""
        return client.pet is not None

    def grade(self, columns: Rows, client: Client) -> Grades:
        """Grade the answer for pets, or for service animals, where people stay the night."""
        if client.pet == _SERVICE_ANIMAL:
            taken = columns["service_animals"] == YES
            grades = first_case((taken, SERVICE_ANIMAL_MET), otherwise=SERVICE_ANIMAL_RIGHTS)
        else:
            grades = by_tri(columns["pets"])
        is_must = self.name in client.must and client.pet != _SERVICE_ANIMAL
        return soften(only_where(columns["overnight"] == YES, grades), not is_must)

    def sentence(self, grade: int, listed: str, asked: str) -> str:
        """Say the rule for pets, or that it does not touch a service animal."""
        if variant_of(grade) and outcome_of(grade) is Outcome.MET:
            return "takes service animals"
        if variant_of(grade):
            return "a service animal is not a pet: a no-pets rule does not apply to it"
        if outcome_of(grade) is Outcome.VERIFY:
            return f"pets: {listed}" if listed else "does not say if pets can come"
        return "takes pets" if outcome_of(grade) is Outcome.MET else "does not take pets"

    def question(self, grade: int, listed: str) -> str:
        """Ask for the rules about animals."""
        return "What are your rules for pets and for service animals?"


CHECK = Pet()
