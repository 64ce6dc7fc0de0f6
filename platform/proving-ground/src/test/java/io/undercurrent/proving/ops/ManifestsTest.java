package io.undercurrent.proving.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestsTest {
    private static final Facts FACTS = Facts.here();
    private static String local = "";

    @BeforeAll
    static void render() {
        local = Manifests.render(FACTS.checkout(), "k8s/overlays/local");
    }

    @Test
    void the_base_asks_for_what_is_so() {
        var base = Manifests.of(Manifests.render(FACTS.checkout(), "k8s/base"));

        assertThat(base.complaints(FACTS)).isEmpty();
    }

    @Test
    void the_local_overlay_asks_for_what_is_so() {
        assertThat(complaints(local)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        containerPort: 8081             | containerPort: 8080               | ports of survey-service
        containerPort: 9082             | containerPort: 8082               | ports of pilot-service
        path: /q/health/started         | path: /health/started             | startupProbe path
        path: /q/health/live            | path: /q/health/well              | livenessProbe path
        path: /q/health/ready           | path: /q/health                   | readinessProbe path
        port: management                | port: http                        | readinessProbe port
        runAsUser: 10001                | runAsUser: 0                      | user
        runAsNonRoot: true              | runAsNonRoot: false               | root
        readOnlyRootFilesystem: true    | readOnlyRootFilesystem: false     | read-only
        allowPrivilegeEscalation: false | allowPrivilegeEscalation: true    | escalation
        '- ALL'                         | '- NET_RAW'                       | rights
        type: RuntimeDefault            | type: Unconfined                  | seccomp
        automountServiceAccountToken: false | automountServiceAccountToken: true | token
        serviceAccountName: pilot-service | serviceAccountName: default     | account
        cpu: 250m                       | ephemeral-storage: 250M           | requests
        terminationGracePeriodSeconds: 45 | terminationGracePeriodSeconds: 25 | killed while it stops
        maxUnavailable: 0               | maxUnavailable: 1                 | roll-out
        targetPort: http                | targetPort: https                 | port of Service
        mountPath: /tmp                 | mountPath: /var/tmp               | mount
        postgresql://postgres:5432/pilot | postgresql://postgres:5432/people | database
        postgresql://postgres:5432/answers | postgresql://postgres:5432/people | database
        username: YW5zd2Vycw==          | username: cGVvcGxl                | database user
        key-encryption-key: Ykc5        | other-key: Ykc5                   | has no value
        username: c2lnbmFscw==          | username: cGVvcGxl                | database user
        client-secret: bG9              | other-secret: bG9                 | has no value
        key: kafka-bootstrap-servers    | key: kafka                        | has no value
        realms/undercurrent             | realms/other                      | issuer
        pilot-service:local             | pilot-service:latest              | image
        kind: PodDisruptionBudget       | kind: DisruptionBudget            | guards no pod
        """)
    void an_untrue_line_is_found(String so, String notSo, String complaint) {
        assertThat(local).contains(so);

        var complaints = complaints(local.replace(so, notSo));

        assertThat(complaints).anySatisfy(found -> assertThat(found).contains(complaint));
    }

    private static List<String> complaints(String rendered) {
        var manifests = Manifests.of(rendered);
        return Stream.concat(manifests.complaints(FACTS).stream(), manifests.complaintsAboutValues(FACTS).stream())
                .toList();
    }
}
