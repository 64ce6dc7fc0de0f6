package io.undercurrent.signals.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void two_of_nine_after_twelve_of_sixteen_is_as_rare_as_in_the_design() {
        var midP = new BetaBinomial(9, 12, 4).midP(2);

        assertThat(midP.below() + midP.at()).isCloseTo(.0088413, within(5e-8));
        assertThat(midP.lower()).isCloseTo(.0052619, within(5e-8));
        assertThat(midP.z()).isCloseTo(-2.55812, within(5e-6));
    }

    @Test
    void without_correlation_it_is_binomial() {
        var midP = BetaBinomial.of(20, 0.3, 0).midP(9);

        var binomial = BinomialDistribution.of(20, 0.3);
        assertThat(midP.above()).isCloseTo(binomial.survivalProbability(9), within(1e-7));
        assertThat(midP.at()).isCloseTo(binomial.probability(9), within(1e-7));
    }

    @Test
    void nearly_everybody_in_a_large_team_does_not_underflow() {
        var midP = BetaBinomial.of(2000, 0.99, 0.01).midP(1700);

        assertThat(midP.below() + midP.at() + midP.above()).isCloseTo(1, within(1e-9));
        assertThat(midP.z()).isLessThan(-2);
    }

    @Test
    void the_negative_binomial_agrees_with_pascal_where_both_exist() {
        var midP = new NegativeBinomial(6, 1 / 4.0).midP(9);

        var pascal = PascalDistribution.of(4, 4 / 10.0);
        assertThat(midP.at()).isCloseTo(pascal.probability(9), within(1e-12));
        assertThat(midP.above()).isCloseTo(pascal.survivalProbability(9), within(1e-12));
    }

    @Test
    void without_dispersion_it_is_poisson() {
        var midP = new NegativeBinomial(2.5, 0).midP(4);

        assertThat(midP.below()).isCloseTo(PoissonDistribution.of(2.5).cumulativeProbability(3), within(1e-12));
    }

    @Test
    void as_many_as_expected_is_no_surprise() {
        assertThat(new BetaBinomial(10, 5, 5).midP(5).z()).isCloseTo(0, within(1e-9));
    }

    @Test
    void the_impossible_is_still_a_number() {
        assertThat(new NegativeBinomial(0.001, 0).midP(500).z()).isBetween(7.0, 8.0);
    }
}
