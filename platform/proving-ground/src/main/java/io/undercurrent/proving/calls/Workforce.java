package io.undercurrent.proving.calls;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;

/// Imports of people and teams.
public final class Workforce {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Stack stack;

    public record Import(String status, Integer rows, Integer accepted, Integer rejected) {
        boolean isOver() {
            return !status.equals("running");
        }
    }

    Workforce(Stack stack) {
        this.stack = stack;
    }

    /// Sends the rows as they are true today, and waits until they are worked in.
    public Import add(Collection<Employee> employees) {
        return add("/v1/workforce/imports?mode=delta", employees);
    }

    /// Sends the rows as they are true on a day; staffing is told of the whole weeks before it.
    public Import add(Collection<Employee> employees, LocalDate asOf) {
        return add("/v1/workforce/imports?mode=delta&asOf=" + asOf, employees);
    }

    private Import add(String path, Collection<Employee> employees) {
        var survey = stack.addresses().survey();
        var answer = stack.post(survey.resolve(path), Role.INTEGRATION, Content.lines(employees));
        var location = survey.resolve(answer.location().orElseThrow());
        Pause.until(
                "the workforce import is over",
                LIMIT,
                Duration.ofMillis(200),
                () -> look(location).isOver());
        return look(location);
    }

    private Import look(URI location) {
        return stack.get(location, Role.INTEGRATION).as(Import.class);
    }
}
