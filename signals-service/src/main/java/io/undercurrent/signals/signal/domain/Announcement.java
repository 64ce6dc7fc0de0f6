package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.detection.domain.Shock;
import java.util.List;
import java.util.Optional;

/// News about a signal, as the world may hear it.
public record Announcement(Evidence evidence, List<Advice> advice, long revision) {

    public Announcement {
        advice = List.copyOf(advice);
    }

    public static Announcement of(Signal signal, List<Shock> notes, Optional<Group> speaker, Counsel counsel) {
        var reading = signal.reading();
        var group = speaker.filter(
                each -> reading.spokenForBy().filter(each.id()::equals).isPresent());
        var ours = notes.stream().filter(note -> note.kind() == reading.kind()).toList();
        var evidence = new Evidence(reading, signal.round(), List.of(), ours, group);
        return new Announcement(evidence, counsel.advice(reading.kind()), signal.revision());
    }
}
