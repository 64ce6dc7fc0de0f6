package io.undercurrent.survey.answer.domain;

import io.undercurrent.survey.ballot.domain.Ballot;
import io.undercurrent.survey.ballot.domain.KeyId;

/// What shows that somebody may answer, and not who.
public sealed interface Right {

    /// The bytes that only the holder knew before.
    byte[] secret();

    record Signed(KeyId key, Ballot ballot) implements Right {

        @Override
        public byte[] secret() {
            return ballot.message().bytes();
        }
    }

    record Handed(Voucher voucher) implements Right {

        @Override
        public byte[] secret() {
            return voucher.secret();
        }
    }

    default Spent spent() {
        return Spent.of(secret());
    }

    default Receipt receipt() {
        return Receipt.of(secret());
    }
}
