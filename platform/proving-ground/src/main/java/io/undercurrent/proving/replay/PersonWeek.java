package io.undercurrent.proving.replay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.threeten.extra.YearWeek;

/// One row of the file: one person in one week. It never leaves this package.
record PersonWeek(
        String person,
        Group group,
        YearWeek week,
        boolean enabled,
        boolean active,
        int actions,
        int inDocuments,
        Map<String, Integer> answers) {

    private static final String ACTIONS = "Copilot_actions_taken_in_";
    private static final List<String> DOCUMENTS = List.of("Word", "Excel", "Powerpoint");
    private static final Map<String, String> CONSTRUCTS = Map.of(
            "Change_Adaptation", "role-clarity",
            "Communication_Flow", "transparency",
            "Speak_My_Mind", "psychological-safety",
            "Continuous_Improvement", "development-perspective",
            "eSat", "attitude",
            "Barriers_to_Execution", "friction");

    /// Organization and FunctionType together make a team.
    record Group(String organization, String function) {
        String id() {
            return (organization + "-" + function).toLowerCase(Locale.ROOT).replace(' ', '-');
        }

        String teamName() {
            return organization + " " + function;
        }
    }

    static PersonWeek of(Map<String, String> row) {
        var answers = new LinkedHashMap<String, Integer>();
        CONSTRUCTS.forEach((column, construct) -> answers.put(construct, number(row, column)));
        return new PersonWeek(
                text(row, "PersonId"),
                new Group(text(row, "Organization"), text(row, "FunctionType")),
                YearWeek.from(LocalDate.parse(text(row, "MetricDate"))),
                number(row, "Total_Copilot_enabled_days") > 0,
                number(row, "Total_Copilot_active_days") > 0,
                row.keySet().stream()
                        .filter(name -> name.startsWith(ACTIONS))
                        .mapToInt(name -> number(row, name))
                        .sum(),
                DOCUMENTS.stream().mapToInt(name -> number(row, ACTIONS + name)).sum(),
                answers);
    }

    /// Active in the week, and at least one action where the work itself is written.
    boolean didCoreWork() {
        return active && inDocuments > 0;
    }

    int answer(String construct) {
        return Objects.requireNonNull(answers.get(construct));
    }

    private static String text(Map<String, String> row, String column) {
        var value = row.get(column);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A row has a " + column);
        }
        return value;
    }

    private static int number(Map<String, String> row, String column) {
        return (int) Double.parseDouble(text(row, column));
    }
}
