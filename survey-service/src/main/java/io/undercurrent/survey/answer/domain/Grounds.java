package io.undercurrent.survey.answer.domain;

import io.undercurrent.survey.answer.domain.Submission.NoRight;
import io.undercurrent.survey.answer.domain.Submission.NotAsked;
import io.undercurrent.survey.answer.domain.Submission.NotYet;
import io.undercurrent.survey.answer.domain.Submission.Over;
import io.undercurrent.survey.answer.domain.Submission.UnknownWave;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.Wave;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/// What an answer is judged by: what the wave asks, if there is such a wave, and for which of its groups the right is
/// good, if for any.
public record Grounds(Optional<Form> form, Optional<TeamId> group) {

    /// Why the answer cannot be taken now, unless it can.
    public Optional<Submission> refusal(Collection<String> answered, Instant now) {
        return form.map(asked -> refusal(asked, answered, now)).orElseGet(() -> Optional.of(new UnknownWave()));
    }

    private Optional<Submission> refusal(Form asked, Collection<String> answered, Instant now) {
        var window = asked.wave().window();
        return switch (asked.wave()) {
            case Wave.Planned _ -> Optional.of(new NotYet(window.opens()));
            case Wave.Open _ when window.holds(now) -> refusal(asked, answered);
            case Wave.Open _ -> Optional.of(new Over(window.closes()));
            case Wave.Closing _ -> Optional.of(new Over(now));
            case Wave.Closed closed -> Optional.of(new Over(closed.at()));
        };
    }

    private Optional<Submission> refusal(Form asked, Collection<String> answered) {
        var notAsked = asked.notAsked(answered);
        if (!notAsked.isEmpty()) {
            return Optional.of(new NotAsked(notAsked));
        }
        return group.isEmpty() ? Optional.of(new NoRight()) : Optional.empty();
    }
}
