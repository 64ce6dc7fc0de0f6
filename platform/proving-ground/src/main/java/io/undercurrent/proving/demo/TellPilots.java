package io.undercurrent.proving.demo;

import io.undercurrent.proving.calls.Pilots;
import io.undercurrent.proving.calls.Pilots.Pilot;
import io.undercurrent.proving.report.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

/// What was tried, what the numbers say, and what people decided beside them.
record TellPilots(PrintStream out) {
    private static final int ENOUGH_TO_TELL_APART = 12;

    void tell(List<Pilot> played, Pilots pilots) {
        out.println("\nThree pilots, from idea to decision");
        var table = new Table("pilot", "sealed as", "what the numbers say", "decided");
        for (var pilot : played) {
            table.row(
                    pilot.name(),
                    seal(pilot, pilots),
                    pilots.verdict(pilot.id()).verdict(),
                    decision(pilot));
        }
        out.println(table);
        out.println("Each seal can be checked: GET /v1/pilots/{id}/seal shows the text and its SHA-256. Pilots:");
        played.forEach(pilot -> out.println("  " + pilot.id() + "  " + pilot.name()));
    }

    private static String seal(Pilot pilot, Pilots pilots) {
        var seal = pilots.seal(pilot.id());
        return seal.hash().substring(0, ENOUGH_TO_TELL_APART) + (seal.holds() ? " (holds)" : " (BROKEN)");
    }

    private static String decision(Pilot pilot) {
        return Objects.requireNonNullElse(pilot.decision(), pilot.stage());
    }
}
