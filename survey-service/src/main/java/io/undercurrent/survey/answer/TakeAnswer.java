package io.undercurrent.survey.answer;

import io.undercurrent.survey.answer.domain.BallotBoxes;
import io.undercurrent.survey.answer.domain.Choice;
import io.undercurrent.survey.answer.domain.Form;
import io.undercurrent.survey.answer.domain.Right;
import io.undercurrent.survey.answer.domain.Sheet;
import io.undercurrent.survey.answer.domain.Submission;
import io.undercurrent.survey.answer.domain.Submission.Accepted;
import io.undercurrent.survey.answer.domain.Submission.NoRight;
import io.undercurrent.survey.answer.domain.Submission.NotAsked;
import io.undercurrent.survey.answer.domain.Submission.NotYet;
import io.undercurrent.survey.answer.domain.Submission.Over;
import io.undercurrent.survey.answer.domain.Submission.Replaced;
import io.undercurrent.survey.answer.domain.Submission.UnknownWave;
import io.undercurrent.survey.answer.domain.Vouchers;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Takes an answer from whoever shows the right to give it: checks it, and puts it into the box, which spends the right
/// and keeps the answer in one step.
@ApplicationScoped
public class TakeAnswer {

    private final RecallForm recallForm;
    private final RecallKey recallKey;
    private final Vouchers vouchers;
    private final BallotBoxes boxes;
    private final InstantSource clock;

    TakeAnswer(RecallForm recallForm, RecallKey recallKey, Vouchers vouchers, BallotBoxes boxes, InstantSource clock) {
        this.recallForm = recallForm;
        this.recallKey = recallKey;
        this.vouchers = vouchers;
        this.boxes = boxes;
        this.clock = clock;
    }

    public Submission take(WaveId wave, Right right, Map<String, Choice> said) {
        return recallForm.of(wave).map(form -> take(form, right, said)).orElseGet(UnknownWave::new);
    }

    private Submission take(Form form, Right right, Map<String, Choice> said) {
        var window = form.wave().window();
        return switch (form.wave()) {
            case Wave.Planned _ -> new NotYet(window.opens());
            case Wave.Open open when window.holds(clock.instant()) -> check(open, form, right, said);
            case Wave.Open _ -> new Over(window.closes());
            case Wave.Closing _ -> new Over(clock.instant());
            case Wave.Closed closed -> new Over(closed.at());
        };
    }

    private Submission check(Wave.Open wave, Form form, Right right, Map<String, Choice> said) {
        var notAsked = form.notAsked(said.keySet());
        return notAsked.isEmpty()
                ? group(wave.id(), right)
                        .map(group -> drop(new Sheet(wave.id(), group, right.spent(), said), right))
                        .orElseGet(NoRight::new)
                : new NotAsked(notAsked);
    }

    private Optional<TeamId> group(WaveId wave, Right right) {
        return switch (right) {
            case Right.Signed(var key, var ballot) ->
                recallKey
                        .named(key)
                        .filter(known -> known.wave().equals(wave) && known.signed(ballot))
                        .map(known -> known.group());
            case Right.Handed handed -> vouchers.group(wave, handed.spent());
        };
    }

    private Submission drop(Sheet sheet, Right right) {
        return switch (boxes.drop(sheet)) {
            case KEPT -> new Accepted(right.receipt());
            case KEPT_INSTEAD -> new Replaced(right.receipt());
            case BOX_SHUT -> new Over(clock.instant());
        };
    }
}
