package io.undercurrent.stack;

import java.nio.file.Path;

/// What a single broker on one machine has to know; everything is kept for good, so that it can be replayed.
final class BrokerSettings {
    private BrokerSettings() {}

    static String of(Ports ports, Path data) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=%4$d
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.retention.ms=-1
                log.index.size.max.bytes=1048576
                log.segment.bytes=67108864
                """.formatted(ports.number(Port.KAFKA), ports.number(Port.KAFKA_CONTROLLER), data, Topics.PARTITIONS);
    }
}
