package io.undercurrent.signals;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.undercurrent.signals.Assembly.RulesSettings;
import io.undercurrent.signals.detection.domain.Limits;
import io.undercurrent.signals.detection.domain.Measure;
import io.undercurrent.signals.detection.domain.Needs;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesSettingsTest {

    private static final String RULES = "undercurrent.rules.";

    @Test
    void without_settings_the_rules_are_those_of_the_promise() {
        assertThat(rules(Map.of())).isEqualTo(Rules.standard());
    }

    @Test
    void a_signal_can_be_switched_off() {
        var rules = rules(Map.of("version", "acme-1", "switched-off", "talent-flight"));

        assertThat(rules.switchedOff()).containsExactly(SignalKind.TALENT_FLIGHT);
        assertThat(rules.version()).isEqualTo("acme-1");
    }

    @Test
    void every_kind_of_number_can_be_set() {
        var rules = rules(Map.of(
                "version", "acme-2",
                "charting.clip", "2.5",
                "limits.uncertainty.weekly", "5",
                "limits.uncertainty.biweekly", "4.5",
                "limits.uncertainty.monthly", "4",
                "needs.polarization.people", "12",
                "needs.polarization.tellings", "4",
                "indicators.role-clarity.weight", "2",
                "indicators.role-clarity.effect", "0.4"));

        assertThat(rules.charting().clip()).isEqualTo(2.5);
        assertThat(rules.limits()).containsEntry(SignalKind.UNCERTAINTY, new Limits(5, 4.5, 4));
        assertThat(rules.needs()).containsEntry(SignalKind.POLARIZATION, new Needs(12, 4));
        assertThat(rules.measures()).containsEntry("role-clarity", new Measure(2, 0.4));
        assertThat(rules.measures())
                .containsEntry("depth", Rules.standard().measures().get("depth"));
    }

    @Test
    void other_rules_need_a_name_of_their_own() {
        assertThatThrownBy(() -> rules(Map.of("charting.stale-after", "12")))
                .hasMessageContaining("undercurrent.rules.version")
                .hasMessageContaining(Rules.standard().version());
    }

    @Test
    void thresholds_are_only_ever_raised() {
        assertThatThrownBy(() -> rules(Map.of(
                        "version", "acme-3", "needs.uncertainty.people", "3", "needs.uncertainty.tellings", "3")))
                .hasMessageContaining("3 people are too few")
                .hasMessageContaining("the standard is 5");
    }

    @Test
    void what_does_not_exist_cannot_be_set() {
        assertThatThrownBy(() -> rules(Map.of(
                        "version", "acme-4", "indicators.sadness.weight", "1", "indicators.sadness.effect", "1")))
                .hasMessageContaining("undercurrent.rules.indicators.sadness")
                .hasMessageContaining("role-clarity");
        assertThatThrownBy(() -> rules(Map.of("version", "acme-5", "switched-off", "sadness")))
                .hasMessageContaining("sadness");
        assertThatThrownBy(() -> rules(Map.of("version", "acme-6", "charting.courage", "1")))
                .hasMessageContaining("undercurrent.rules.charting.courage");
    }

    private static Rules rules(Map<String, String> settings) {
        var named = settings.entrySet().stream().collect(toMap(each -> RULES + each.getKey(), Map.Entry::getValue));
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(named, "test", 100))
                .withMapping(RulesSettings.class)
                .build()
                .getConfigMapping(RulesSettings.class)
                .rules();
    }
}
