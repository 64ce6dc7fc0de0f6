package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A misspelt name is silently passed over by the service; so it is caught here.
class EnvironmentNamesTest {
    private static final Facts FACTS = Facts.here();

    static Stream<ServiceFacts> services() {
        return FACTS.services().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_reads_every_name_it_is_given(ServiceFacts service) {
        var read = namesReadBy(service);

        assertThat(given(service)).isNotEmpty().allMatch(read::has);
        assertThat(read.has("QUARKUS_DATASOURCE_USER")).isFalse();
        assertThat(read.has("QUARKUS_OIDC_PAGES_CREDENTIALS_SECRETS")).isFalse();
        assertThat(read.has("QUARKUS_MANAGEMENT_ENABLED"))
                .as("fixed when the image is built")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void the_deployment_and_the_composed_container_are_given_the_same(ServiceFacts service) {
        var manifests = Manifests.of(Manifests.render(FACTS.checkout(), "k8s/base"));

        var deployed = manifests.deployed(service).environmentNames();

        assertThat(deployed).isEqualTo(composed(service));
    }

    @Test
    void every_name_in_the_handbook_is_read_and_none_that_is_given_is_missing() {
        var read =
                FACTS.services().stream().map(EnvironmentNamesTest::namesReadBy).toList();

        var told =
                FACTS
                        .checkout()
                        .found(HandbookTest.HANDBOOK, "`((?:QUARKUS|KAFKA|UNDERCURRENT_BALLOTS)_[A-Z_]+)`")
                        .stream()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(told).allMatch(name -> read.stream().anyMatch(names -> names.has(name)));
        FACTS.services().forEach(service -> assertThat(told).containsAll(composed(service)));
    }

    private static EnvironmentNames namesReadBy(ServiceFacts service) {
        Needs.need(
                EnvironmentNames.known(FACTS.checkout(), service.name()),
                service.name() + " is not packaged: ./mvnw -DskipTests package");
        return EnvironmentNames.of(FACTS.checkout(), service);
    }

    private static Set<String> given(ServiceFacts service) {
        var recipe = FACTS.checkout().text(service.name() + "/src/main/docker/Dockerfile");
        return Stream.concat(composed(service).stream(), ImageRecipe.of(recipe).environmentNames())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> composed(ServiceFacts service) {
        return ComposeFile.of(FACTS.checkout().text(ComposeFile.PLACE))
                .composed(service)
                .environmentNames();
    }
}
