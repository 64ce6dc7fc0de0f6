package io.undercurrent.kit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceArchitectureTest {

    private static final String FIXTURES = "io.undercurrent.kit.architecture.fixtures.";

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("every_class_has_a_place", Shape::everyClassHasAPlace, "homeless", "Leftover"),
                rule("every_class_has_a_place", Shape::everyClassHasAPlace, "drawer", "Odds"),
                rule("nouns_know_only_the_jdk", Shape::nounsKnowOnlyTheJdk, "wiry", "java.sql.SQLException"),
                rule("nouns_do_not_change", Shape::nounsDoNotChange, "fickle", "Wave.state"),
                rule("verbs_know_no_wire", Shape::verbsKnowNoWire, "talkative", "WaveResource"),
                rule("wires_never_touch_each_other", Shape::wiresNeverTouchEachOther, "crossed", "WaveRow"),
                rule("nobody_depends_on_the_assembly", Shape::nobodyDependsOnTheAssembly, "leaning", "OpenWave"),
                rule("features_form_no_cycles", Shape::featuresFormNoCycles, "circular", "Cycle detected"),
                rule("only_verbs_open_transactions", Shape::onlyVerbsOpenTransactions, "eager", "WaveResource"),
                rule("every_read_is_seen", Shape::everyReadIsSeen, "unseen", "WaveResource.show"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rules")
    void a_rule_is_red_when_it_is_broken(String name, Function<Shape, ArchRule> rule, String broken, String named) {
        assertThatThrownBy(() -> check(rule, broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_is_green_when_it_is_kept(String name, Function<Shape, ArchRule> rule, String broken, String named) {
        assertThatCode(() -> check(rule, "sound")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_rule_about_nothing_is_red(String name, Function<Shape, ArchRule> rule, String broken, String named) {
        assertThatThrownBy(() -> check(rule, "nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void every_rule_is_among_those_seen_red() {
        var seen = rules().map(rule -> rule.get()[0]).distinct();

        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ServiceArchitecture.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(Method::getName)
                        .toList());
    }

    private static Arguments rule(String name, Function<Shape, ArchRule> rule, String broken, String named) {
        return arguments(name, rule, broken, named);
    }

    private static void check(Function<Shape, ArchRule> rule, String service) {
        rule.apply(new Shape(FIXTURES + service)).check(classesOf(service));
    }

    private static JavaClasses classesOf(String service) {
        return new ClassFileImporter().importPackages(FIXTURES + service);
    }
}
