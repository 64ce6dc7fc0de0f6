package io.undercurrent.survey.survey.domain;

import java.time.Instant;
import java.util.List;

/// What is asked, and what is promised to those who answer.
public sealed interface Survey {

    Promise promise();

    List<Consent> consents();

    default SurveyId id() {
        return promise().survey();
    }

    default Charter charter() {
        return promise().charter();
    }

    default Contract contract() {
        return promise().contract();
    }

    /// Everything the contract says, and the contract itself.
    record Promise(SurveyId survey, Charter charter, List<Item> pool, Contract contract) {

        public Promise {
            pool = List.copyOf(pool);
        }
    }

    /// Nobody was promised anything yet.
    record Draft(Promise promise, List<Consent> consents) implements Survey {

        public Draft {
            consents = List.copyOf(consents);
        }

        /// Where the works council is to be asked, its newest word about this very contract has to be a yes.
        public boolean maySeal() {
            return !charter().consentRequired()
                    || consents.stream()
                            .filter(consent -> consent.isAbout(contract()))
                            .reduce((before, after) -> after)
                            .filter(Consent::granted)
                            .isPresent();
        }

        public Sealed seal(Instant now) {
            return new Sealed(promise, consents, now);
        }
    }

    /// Nothing of it changes any more.
    record Sealed(Promise promise, List<Consent> consents, Instant at) implements Survey {

        public Sealed {
            consents = List.copyOf(consents);
        }

        public List<Item> asks(int wave) {
            return charter().questions().of(wave, promise.pool());
        }
    }
}
