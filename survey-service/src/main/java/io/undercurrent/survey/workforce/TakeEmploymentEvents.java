package io.undercurrent.survey.workforce;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.EmploymentEvent;
import io.undercurrent.survey.workforce.domain.EmploymentEvent.Dataless;
import io.undercurrent.survey.workforce.domain.EmploymentEvent.Dated;
import io.undercurrent.survey.workforce.domain.EventBook;
import io.undercurrent.survey.workforce.domain.EventIntake;
import io.undercurrent.survey.workforce.domain.EventKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Takes events of the HRIS, each once: makes what they tell, and notes about whom they tell nothing.
@ApplicationScoped
public class TakeEmploymentEvents {

    private final EventBook book;
    private final ChangeEmployments changeEmployments;

    TakeEmploymentEvents(EventBook book, ChangeEmployments changeEmployments) {
        this.book = book;
        this.changeEmployments = changeEmployments;
    }

    /// Refusals carry the place of the event among those given.
    @Transactional
    public EventIntake take(List<EmploymentEvent> events, ChangedBy by) {
        var unseen = book.noteNew(events.stream().map(EmploymentEvent::key).toList());
        var places = new ArrayList<Integer>();
        for (var place = 0; place < events.size(); place++) {
            if (unseen.remove(events.get(place).key())) {
                places.add(place);
            }
        }
        book.await(places.stream()
                .map(events::get)
                .flatMap(event -> event instanceof Dataless told ? Stream.of(told.employeeId()) : Stream.empty())
                .toList());
        var refused = make(
                places.stream()
                        .filter(place -> events.get(place) instanceof Dated)
                        .toList(),
                events,
                by);
        return new EventIntake(places.size() - refused.size(), events.size() - places.size(), refused);
    }

    private List<ChangeRefused> make(List<Integer> places, List<EmploymentEvent> events, ChangedBy by) {
        var changes = places.stream()
                .map(place -> ((Dated) events.get(place)).change())
                .toList();
        var refused = changeEmployments.change(changes, by).stream()
                .map(refusal -> refusal.at(places.get(refusal.index())))
                .toList();
        book.forget(keys(refused, events));
        return refused;
    }

    private static Collection<EventKey> keys(List<ChangeRefused> refused, List<EmploymentEvent> events) {
        return refused.stream()
                .map(refusal -> events.get(refusal.index()).key())
                .collect(toSet());
    }
}
