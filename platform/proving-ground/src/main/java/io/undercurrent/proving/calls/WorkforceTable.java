package io.undercurrent.proving.calls;

import io.undercurrent.proving.calls.Workforce.Import;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/// Imports of people and teams as a table, as it lies on disk.
public record WorkforceTable(Stack stack) {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration OFTEN = Duration.ofMillis(50);

    /// Sends the table and waits until it is worked in.
    public Import add(Path table, LocalDate asOf) {
        var survey = stack.addresses().survey();
        var answer = stack.postTable(
                survey.resolve("/v1/workforce/imports?mode=delta&asOf=" + asOf), Role.INTEGRATION, table);
        var location = survey.resolve(answer.location().orElseThrow());
        Pause.until(
                "the workforce import is over",
                LIMIT,
                OFTEN,
                () -> look(location).isOver());
        return look(location);
    }

    private Import look(URI location) {
        return stack.get(location, Role.INTEGRATION).as(Import.class);
    }
}
