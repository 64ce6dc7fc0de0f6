package io.undercurrent.survey.result.http;

import io.undercurrent.kit.ndjson.Line;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.result.domain.RejectedLine;
import io.undercurrent.survey.result.domain.ReportedResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The lines of one call, told apart into those that make sense in themselves and those that do not.
record SentResults(List<ReportedResult> readable, List<RejectedLine> unreadable) {

    private static final int MOST_LINES = 50_000;

    static SentResults of(Iterator<Line<ResultLine>> lines) {
        var sent = new SentResults(new ArrayList<>(), new ArrayList<>());
        while (lines.hasNext()) {
            sent.add(lines.next());
        }
        return sent;
    }

    private void add(Line<ResultLine> line) {
        if (readable.size() + unreadable.size() == MOST_LINES) {
            throw Problem.tooLarge("too-many-lines", "Send at most %d lines in one call".formatted(MOST_LINES))
                    .asException();
        }
        switch (line) {
            case Line.Accepted<ResultLine> good -> add(good.number(), good.value());
            case Line.Rejected<ResultLine> bad ->
                unreadable.add(new RejectedLine(bad.number(), bad.code(), bad.message(), bad.pointer()));
        }
    }

    private void add(long number, ResultLine line) {
        line.fault()
                .ifPresentOrElse(fault -> unreadable.add(fault.at(number)), () -> readable.add(line.toDomain(number)));
    }
}
