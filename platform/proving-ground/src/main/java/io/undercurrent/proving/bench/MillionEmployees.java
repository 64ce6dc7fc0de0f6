package io.undercurrent.proving.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The table a large HRIS exports: twenty people a team, ten teams below each other team.
record MillionEmployees(int people, LocalDate today) {
    static final String COLUMNS = "employeeId,teamId,teamName,parentTeamId,managerId,jobFamily,startDate,endDate,"
            + "endReason,learner,email,language";

    private static final int PEOPLE_OF_A_TEAM = 20;
    private static final int TEAMS_BELOW = 10;
    private static final List<String> JOB_FAMILIES = List.of("nursing", "care", "planning", "it", "finance");

    /// Everybody starts today: so no week of the past has to be told, and only the import itself is measured.
    Path write() {
        try {
            var file = Files.createTempFile("undercurrent-employees", ".csv");
            file.toFile().deleteOnExit();
            try (var out = Files.newBufferedWriter(file)) {
                out.append(COLUMNS).append('\n');
                for (var person = 0; person < people; person++) {
                    out.append(line(person)).append('\n');
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(int person) {
        var team = person / PEOPLE_OF_A_TEAM;
        return "bench-e%d,bench-w%d,Bench team %d,%s,bench-e%d,%s,%s,,,%b,e%d@example.org,nl"
                .formatted(
                        person,
                        team,
                        team,
                        team == 0 ? "" : "bench-w" + team / TEAMS_BELOW,
                        team * PEOPLE_OF_A_TEAM,
                        JOB_FAMILIES.get(person % JOB_FAMILIES.size()),
                        today,
                        person % 4 == 0,
                        person);
    }
}
