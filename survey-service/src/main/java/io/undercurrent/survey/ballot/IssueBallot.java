package io.undercurrent.survey.ballot;

import io.undercurrent.survey.ballot.domain.BallotKeys;
import io.undercurrent.survey.ballot.domain.Desk;
import io.undercurrent.survey.ballot.domain.Invitation.Invited;
import io.undercurrent.survey.ballot.domain.Issuance;
import io.undercurrent.survey.ballot.domain.Issuance.Issued;
import io.undercurrent.survey.ballot.domain.Issuance.IssuedBefore;
import io.undercurrent.survey.ballot.domain.Issuance.OtherKey;
import io.undercurrent.survey.ballot.domain.Issuance.Refused;
import io.undercurrent.survey.ballot.domain.Issuance.Unsignable;
import io.undercurrent.survey.ballot.domain.KeyId;
import io.undercurrent.survey.ballot.domain.Octets;
import io.undercurrent.survey.ballot.domain.Register;
import io.undercurrent.survey.wave.domain.Seat;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;

/// Gives an invited person one ballot. The register is written before the signature is given: whoever loses the answer
/// asks again with the same blinded message and gets the same ballot.
@ApplicationScoped
public class IssueBallot {

    private final FindInvitation findInvitation;
    private final MakeKeys makeKeys;
    private final Register register;
    private final BallotKeys keys;

    IssueBallot(FindInvitation findInvitation, MakeKeys makeKeys, Register register, BallotKeys keys) {
        this.findInvitation = findInvitation;
        this.makeKeys = makeKeys;
        this.register = register;
        this.keys = keys;
    }

    public Desk desk(WaveId wave, String employeeId) {
        var invitation = findInvitation.of(employeeId, wave);
        if (!(invitation instanceof Invited(var seat))) {
            return new Desk.Closed(invitation);
        }
        var key = makeKeys.keyOf(wave, seat.group());
        return new Desk.Place(seat.group(), key.id(), register.hasIssued(wave, seat));
    }

    public Issuance issue(WaveId wave, String employeeId, KeyId blindedFor, Octets blindedMessage) {
        var invitation = findInvitation.of(employeeId, wave);
        return invitation instanceof Invited(var seat)
                ? issue(wave, seat, blindedFor, blindedMessage)
                : new Refused(invitation);
    }

    private Issuance issue(WaveId wave, Seat seat, KeyId blindedFor, Octets blindedMessage) {
        var key = makeKeys.keyOf(wave, seat.group());
        if (!key.id().equals(blindedFor)) {
            return new OtherKey(key.id());
        }
        if (!key.takes(blindedMessage)) {
            return new Unsignable();
        }
        if (!register.issue(wave, seat, blindedMessage.sha256())) {
            return new IssuedBefore();
        }
        return keys.sign(key, blindedMessage)
                .<Issuance>map(signature -> new Issued(key.id(), signature))
                .orElseThrow(() -> new IllegalStateException("An open wave has private keys"));
    }
}
