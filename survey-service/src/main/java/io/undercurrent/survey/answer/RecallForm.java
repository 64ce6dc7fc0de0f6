package io.undercurrent.survey.answer;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.answer.domain.BallotBoxes;
import io.undercurrent.survey.answer.domain.Form;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers for a few seconds what a wave asks, so that an answer costs the people's database nothing. That a wave is
/// over is known by the box itself, at once.
@ApplicationScoped
class RecallForm {

    private static final Duration FOR = Duration.ofSeconds(5);

    private final Waves waves;
    private final Surveys surveys;
    private final BallotBoxes boxes;
    private final InstantSource clock;
    private final Map<WaveId, Recalled> recalled = new ConcurrentHashMap<>();

    RecallForm(Waves waves, Surveys surveys, BallotBoxes boxes, InstantSource clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.boxes = boxes;
        this.clock = clock;
    }

    private record Recalled(Form form, Instant until) {}

    /// From memory alone.
    Optional<Form> atHand(WaveId id) {
        var known = recalled.get(id);
        return known != null && clock.instant().isBefore(known.until()) ? Optional.of(known.form()) : Optional.empty();
    }

    Optional<Form> of(WaveId id) {
        return atHand(id).or(() -> lookUp(id));
    }

    private Optional<Form> lookUp(WaveId id) {
        var form = waves.wave(id).map(wave -> new Form(wave, items(wave)));
        form.ifPresent(found -> recall(found, clock.instant()));
        return form;
    }

    private void recall(Form form, Instant now) {
        recalled.values().removeIf(old -> now.isAfter(old.until().plus(FOR)));
        if (form.wave() instanceof Wave.Open open) {
            boxes.setUp(open.id());
            recalled.put(open.id(), new Recalled(form, now.plus(FOR)));
        }
    }

    private Set<String> items(Wave wave) {
        return surveys.survey(wave.survey()).stream()
                .filter(Survey.Sealed.class::isInstance)
                .map(Survey.Sealed.class::cast)
                .flatMap(survey -> survey.asks(wave.plan().number()).stream())
                .map(Item::key)
                .collect(toSet());
    }
}
