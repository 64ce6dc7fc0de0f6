package io.undercurrent.proving.chaos.clients;

import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.calls.Json;
import io.undercurrent.proving.calls.Stack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the organisation begins: people, a tool, and a pilot for each loud team.
public record Founding(Stack stack, Crew crew, Ledger ledger) {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private record Plan(String name, String kind, List<String> teamIds, String workflow) {}

    /// Returns the pilots by team.
    public Map<String, String> begin() {
        hire();
        for (var tool : Crew.TOOLS) {
            stack.tools().register(tool, tool);
            stack.tools().rollOut(tool, crew.licensed(), DAY);
        }
        var pilots = new LinkedHashMap<String, String>();
        for (var team : crew.loud()) {
            var plan = new Plan("Pilot of " + team, "sandbox", List.of(team), "Letters");
            pilots.put(team, stack.pilots().draft(Json.write(plan)).id());
        }
        return pilots;
    }

    private void hire() {
        var people = crew.teams().stream().flatMap(this::peopleOf).toList();
        var writes = people.stream()
                .map(person -> new Write(Matter.JOINED, person.employeeId(), person.teamId()))
                .toList();
        ledger.sent("founding", writes);
        var taken = stack.workforce().add(people);
        if (taken.accepted() != people.size()) {
            throw new IllegalStateException("Not everybody was taken: " + taken);
        }
        ledger.acknowledged("founding", writes);
    }

    private Stream<Employee> peopleOf(String team) {
        return crew.people(team).stream()
                .map(id -> new Employee(
                        id, team, team, Crew.parentOf(team).orElse(null), null, "nursing", DAY, null, null, false));
    }
}
