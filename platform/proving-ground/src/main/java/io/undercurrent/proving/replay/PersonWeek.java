package io.undercurrent.proving.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    static final List<String> COLUMNS = Stream.of(
                    List.of("PersonId", "MetricDate", "Organization", "FunctionType"),
                    List.of("Total_Copilot_enabled_days", "Total_Copilot_active_days"),
                    DOCUMENTS.stream().map(name -> ACTIONS + name).toList(),
                    CONSTRUCTS.keySet().stream().sorted().toList())
            .flatMap(List::stream)
            .toList();

    static PersonWeek of(Row row) {
        var answers = new LinkedHashMap<String, Integer>();
        CONSTRUCTS.forEach((column, construct) -> answers.put(construct, answer(row, column)));
        return new PersonWeek(
                row.text("PersonId"),
                new Group(row.text("Organization"), row.text("FunctionType")),
                YearWeek.from(row.date("MetricDate")),
                row.number("Total_Copilot_enabled_days") > 0,
                row.number("Total_Copilot_active_days") > 0,
                row.cells().keySet().stream()
                        .filter(name -> name.startsWith(ACTIONS))
                        .mapToInt(name -> (int) row.number(name))
                        .sum(),
                DOCUMENTS.stream()
                        .mapToInt(name -> (int) row.number(ACTIONS + name))
                        .sum(),
                answers);
    }

    private static int answer(Row row, String column) {
        var answer = (int) row.number(column);
        if (answer < 1 || answer > 5) {
            throw row.bad(column, "an answer from 1 to 5");
        }
        return answer;
    }

    /// Active in the week, and at least one action where the work itself is written.
    boolean didCoreWork() {
        return active && inDocuments > 0;
    }

    int answer(String construct) {
        return Objects.requireNonNull(answers.get(construct));
    }
}
