package io.undercurrent.proving.replay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of files we can read, and what they look like.
enum Adapter {
    LONG("""
            Survey results of any organisation, one line for each team, week and question; no line is about a person.
            Columns, in any order: team, week (2026-W11, or a date in it), item or construct (of the question bank),
            n1, n2, n3, n4, n5 (how often each answer was given), dont-know (may be missing), invited, answered.
            Played through the running stack; prints which lights were on at the end of every week."""),
    VIVA("""
            The person query that Microsoft Viva Insights exports (the sample of the R package vivainsights has this form):
            PersonId, MetricDate, Organization, FunctionType, Copilot and survey columns. People are summed up per team
            and week before anything is sent. Played through the running stack; in that sample nothing changes, so no FLAG may be on."""),
    SERIES("""
            A single series: two columns with any heading, first the index or date, then the value. Runs the self-starting
            two-sided chart alone (k 0.5, h 4.774), without the stack; prints where it alarms and since when it changed.""");

    private final String format;

    Adapter(String format) {
        this.format = format;
    }

    static Optional<Adapter> named(String name) {
        return Arrays.stream(values()).filter(each -> each.key().equals(name)).findFirst();
    }

    static String all() {
        return Arrays.stream(values())
                .map(each -> "  %s FILE%n%s".formatted(each.key(), each.format.indent(6)))
                .collect(Collectors.joining("\n"));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
