package io.undercurrent.survey.answer;

import io.undercurrent.survey.answer.domain.Form;
import io.undercurrent.survey.answer.domain.Grounds;
import io.undercurrent.survey.answer.domain.Right;
import io.undercurrent.survey.answer.domain.Vouchers;
import io.undercurrent.survey.ballot.domain.Ballot;
import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Finds out what a wave asks, and for which of its groups a right is good.
@ApplicationScoped
class FindGrounds {

    private final RecallForm recallForm;
    private final RecallKey recallKey;
    private final Vouchers vouchers;

    FindGrounds(RecallForm recallForm, RecallKey recallKey, Vouchers vouchers) {
        this.recallForm = recallForm;
        this.recallKey = recallKey;
        this.vouchers = vouchers;
    }

    /// From memory alone; empty when a database has to be asked.
    Optional<Grounds> atHand(WaveId wave, Right right) {
        return switch (right) {
            case Right.Signed(var key, var ballot) ->
                recallForm.atHand(wave).flatMap(form -> recallKey.atHand(key).map(known -> of(form, known, ballot)));
            case Right.Handed _ -> Optional.empty();
        };
    }

    Grounds of(WaveId wave, Right right) {
        return new Grounds(recallForm.of(wave), group(wave, right));
    }

    private Optional<TeamId> group(WaveId wave, Right right) {
        return switch (right) {
            case Right.Signed(var key, var ballot) -> recallKey.named(key).flatMap(known -> group(wave, known, ballot));
            case Right.Handed handed -> vouchers.group(wave, handed.spent());
        };
    }

    private static Grounds of(Form form, BallotKey key, Ballot ballot) {
        return new Grounds(Optional.of(form), group(form.wave().id(), key, ballot));
    }

    private static Optional<TeamId> group(WaveId wave, BallotKey key, Ballot ballot) {
        return key.wave().equals(wave) && key.signed(ballot) ? Optional.of(key.group()) : Optional.empty();
    }
}
