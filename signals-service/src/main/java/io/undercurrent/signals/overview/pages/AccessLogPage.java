package io.undercurrent.signals.overview.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.undercurrent.kit.access.Entry;
import io.undercurrent.kit.access.Tally;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/// Who looked lately, for those who watch over it.
@CheckedTemplate(basePath = "overview")
record AccessLogPage(Frame frame, List<Count> counts, List<Line> lines) implements TemplateInstance {

    private static final int TEAMS_NAMED = 3;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.UK)
            .withZone(ZoneOffset.UTC);

    /// How often one role looked at one thing.
    public record Count(String what, String role, Long looks, Long readers) {

        static Count of(Tally tally) {
            return new Count(words(tally.matter().wireName()), words(tally.role()), tally.looks(), tally.readers());
        }
    }

    /// Somebody looked.
    public record Line(String at, String who, String roles, String what, String teams) {

        static Line of(Entry entry) {
            var look = entry.look();
            return new Line(
                    minute(entry.at()),
                    look.who(),
                    words(String.join(", ", look.roles())),
                    words(look.matter().wireName()),
                    named(look.teams()));
        }
    }

    private static String minute(Instant at) {
        return MINUTES.format(at);
    }

    private static String named(List<String> teams) {
        if (teams.isEmpty()) {
            return "all they may see";
        }
        var first = String.join(", ", teams.subList(0, Math.min(TEAMS_NAMED, teams.size())));
        return teams.size() > TEAMS_NAMED ? "%s and %d more".formatted(first, teams.size() - TEAMS_NAMED) : first;
    }

    private static String words(String wireName) {
        return wireName.replace('-', ' ');
    }
}
