package io.undercurrent.kit.inbox;

import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Where a record lies; there is no other record there.
record Place(String topic, int partition, long offset) {

    private static final Pattern WRITTEN = Pattern.compile("(.+)-(\\d{1,9})@(\\d{1,18})");

    static Place of(ConsumerRecord<?, ?> record) {
        return new Place(record.topic(), record.partition(), record.offset());
    }

    static Place parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("Not a place: " + text);
        }
        return new Place(written.group(1), Integer.parseInt(written.group(2)), Long.parseLong(written.group(3)));
    }

    @Override
    public String toString() {
        return topic + '-' + partition + '@' + offset;
    }
}
