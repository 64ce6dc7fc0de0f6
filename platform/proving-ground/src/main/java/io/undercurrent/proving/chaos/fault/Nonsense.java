package io.undercurrent.proving.chaos.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// What somebody with a producer can do to a fact that was told. Poison is laid aside by every reader; all else must
/// change nothing at all.
public enum Nonsense {
    TOLD_AGAIN(false),
    TOLD_UNDER_ANOTHER_ID(false),
    TOLD_UNDER_A_WRONG_KEY(true),
    TOLD_WITHOUT_A_KEY(true),
    TRUNCATED(true),
    OVERSIZE(true),
    EMPTY(true),
    WITH_A_NUL(true),
    WITHOUT_AN_ID(true),
    OF_AN_UNKNOWN_VERSION(true),
    FROM_THE_FUTURE(true),
    FROM_BEFORE_TIME(true);

    /// Whoever reads the topics finds what was put there on purpose by this header.
    public static final String POISON = "chaos-poison";

    public static final String HARMLESS = "chaos-harmless";

    private static final byte[] OWN_KEY = "chaos".getBytes(UTF_8);

    private final boolean poison;

    Nonsense(boolean poison) {
        this.poison = poison;
    }

    boolean isPoison() {
        return poison;
    }

    ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> told) {
        var same = new ProducerRecord<>(told.topic(), null, told.key(), told.value(), told.headers());
        return with(change(same), poison ? POISON : HARMLESS, name());
    }

    private ProducerRecord<byte[], byte[]> change(ProducerRecord<byte[], byte[]> record) {
        return switch (this) {
            case TOLD_AGAIN -> record;
            case TOLD_UNDER_ANOTHER_ID -> with(record, "ce_id", "chaos-" + record.hashCode());
            case TOLD_UNDER_A_WRONG_KEY -> changed(record, OWN_KEY, record.value());
            case TOLD_WITHOUT_A_KEY -> changed(record, null, record.value());
            case TRUNCATED -> value(record, Arrays.copyOf(record.value(), record.value().length / 2));
            case OVERSIZE -> value(record, "{\"teamId\":\"" + "x".repeat(900_000) + "\"}");
            case EMPTY -> changed(record, OWN_KEY, null);
            case WITH_A_NUL -> value(record, text(record).replaceFirst("\"teamId\":\"", "$0\\\\u0000"));
            case WITHOUT_AN_ID -> without(record, "ce_id");
            case OF_AN_UNKNOWN_VERSION -> ofAnUnknownVersion(record);
            case FROM_THE_FUTURE -> with(ofAnUnknownVersion(record), "ce_time", "2999-01-01T00:00:00Z");
            case FROM_BEFORE_TIME -> with(ofAnUnknownVersion(record), "ce_time", "1960-01-01T00:00:00Z");
        };
    }

    private static ProducerRecord<byte[], byte[]> ofAnUnknownVersion(ProducerRecord<byte[], byte[]> record) {
        return with(record, "ce_type", "io.undercurrent.chaos.unheard-of.v99");
    }

    private static ProducerRecord<byte[], byte[]> value(ProducerRecord<byte[], byte[]> record, byte[] value) {
        return changed(record, record.key(), value);
    }

    private static ProducerRecord<byte[], byte[]> value(ProducerRecord<byte[], byte[]> record, String value) {
        return value(record, value.getBytes(UTF_8));
    }

    @SuppressWarnings("NullAway") // Kafka takes records without a key or a value
    private static ProducerRecord<byte[], byte[]> changed(
            ProducerRecord<byte[], byte[]> record, byte @Nullable [] key, byte @Nullable [] value) {
        return new ProducerRecord<>(record.topic(), null, key, value, record.headers());
    }

    private static ProducerRecord<byte[], byte[]> with(
            ProducerRecord<byte[], byte[]> record, String header, String value) {
        var changed = without(record, header);
        changed.headers().add(header, value.getBytes(UTF_8));
        return changed;
    }

    private static ProducerRecord<byte[], byte[]> without(ProducerRecord<byte[], byte[]> record, String header) {
        var changed = value(record, record.value());
        changed.headers().remove(header);
        return changed;
    }

    private static String text(ProducerRecord<byte[], byte[]> record) {
        return new String(record.value(), UTF_8);
    }
}
