package io.undercurrent.stack;

import io.undercurrent.contracts.Keeping;
import io.undercurrent.contracts.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/// The topics of one broker.
record Topics(String bootstrapServers) {
    static final int PARTITIONS = 4;

    boolean reachable() {
        try (var admin = admin(10_000)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Creates what is missing of the topics these services use, each with the prefix before its name.
    void ensure(String prefix, List<String> services) {
        try (var admin = admin(30_000)) {
            var present = admin.listTopics().names().get();
            var missing = needed(prefix, services)
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new StackFailure("Kafka could not create the topics: " + e.getMessage(), e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Stream<NewTopic> needed(String prefix, List<String> services) {
        return Stream.concat(
                Arrays.stream(Topic.values()).map(topic -> topic(prefix + topic.address(), topic.keeping())),
                services.stream().map(service -> topic(prefix + Topic.deadLettersOf(service), Keeping.A_MONTH)));
    }

    private static NewTopic topic(String name, Keeping keeping) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(keeping.settings());
    }

    private Admin admin(int timeoutMs) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                timeoutMs,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                timeoutMs));
    }
}
