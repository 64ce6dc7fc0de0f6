package io.undercurrent.proving.endtoend;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of an organisation, as an HRIS exports it. Shifted, everybody works in another team.
record Picture(int people, int teams, int shiftedBy) {
    private static final String HEADING =
            "employeeId,teamId,teamName,parentTeamId,managerId,jobFamily,startDate,endDate,endReason,learner\n";

    byte[] table() {
        return IntStream.range(0, people)
                .mapToObj(this::line)
                .collect(Collectors.joining("\n", HEADING, "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(int person) {
        var team = (person + shiftedBy) % teams;
        var parent = team == 0 ? "" : "team-0";
        return "e%d,team-%d,Team %d of %d,%s,e%d,care,2020-01-%02d,,,%b"
                .formatted(person, team, team, teams, parent, team, 1 + person % 28, person % 4 == 0);
    }

    /// The first part of the table at once; the rest does not come before somebody pulls the plug.
    InputStream upTo(double share, Runnable then) {
        var table = table();
        var sent = (int) (share * table.length);
        var rest = new ByteArrayInputStream(table, sent, table.length - sent) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                then.run();
                return super.read(into, from, length);
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(table, 0, sent), rest);
    }
}
