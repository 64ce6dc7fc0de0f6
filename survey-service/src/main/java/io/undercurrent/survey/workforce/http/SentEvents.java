package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.ndjson.Line;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.EmploymentEvent;
import io.undercurrent.survey.workforce.domain.EventIntake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The events of one request: those that make sense in themselves, with their places, and why the others do not.
record SentEvents(List<EmploymentEvent> readable, List<Integer> places, List<ChangeRefused> unreadable) {

    static final int MOST = 1_000;

    static SentEvents of(Iterator<Line<EventLine>> lines) {
        var sent = new SentEvents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var place = 0; lines.hasNext(); place++) {
            if (place == MOST) {
                throw Problem.tooLarge("too-many-events", "Send up to %d events at once".formatted(MOST))
                        .asException();
            }
            sent.take(place, lines.next());
        }
        return sent;
    }

    private void take(int place, Line<EventLine> line) {
        switch (line) {
            case Line.Accepted<EventLine> good -> take(place, good.value());
            case Line.Rejected<EventLine> bad -> refuse(place, new Fault(bad.code(), bad.message(), bad.pointer()));
        }
    }

    private void take(int place, EventLine event) {
        var fault = event.fault();
        if (fault.isPresent()) {
            refuse(place, fault.get());
            return;
        }
        readable.add(event.event());
        places.add(place);
    }

    private void refuse(int place, Fault fault) {
        if (fault.code().equals("malformed-json")) {
            throw Problem.badRequest("malformed-json", fault.message()).asException();
        }
        unreadable.add(new ChangeRefused(place, fault.pointer(), fault.code(), fault.message()));
    }

    /// All refusals of the request, each at the place of its event there.
    EventIntake with(EventIntake taken) {
        var refused = Stream.concat(
                        unreadable.stream(),
                        taken.refused().stream().map(refusal -> inData(refusal).at(places.get(refusal.index()))))
                .sorted(Comparator.comparingInt(ChangeRefused::index))
                .toList();
        return new EventIntake(taken.accepted(), taken.duplicates(), refused);
    }

    private static ChangeRefused inData(ChangeRefused refusal) {
        return new ChangeRefused(refusal.index(), "/data/" + refusal.field(), refusal.code(), refusal.message());
    }
}
