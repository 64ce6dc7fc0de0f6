package io.undercurrent.proving.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;

/// A fact on its way to Kafka, with all that stands on its envelope.
@SuppressWarnings("ArrayRecordComponent") // never compared, and the bytes go straight on
record Dispatch(String topic, String type, String key, String subject, byte[] value) {
    static final String RESULTS = "undercurrent.survey.results.v1";
    static final String USAGE = "undercurrent.pilot.usage.v1";
    static final String STAFFING = "undercurrent.workforce.staffing.v1";

    private static final byte[] VERSION = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);
    private static final byte[] SOURCE = "/pilot-service".getBytes(UTF_8);
    private static final byte[] TIME = "2026-03-09T10:11:12.131415Z".getBytes(UTF_8);
    private static final String ID = "00000000-0000-4000-8000-";

    /// Header for header as long as a service makes it.
    ProducerRecord<String, byte[]> record(String to, int number) {
        var record = new ProducerRecord<>(to, key, value);
        var named = "io.undercurrent." + type;
        record.headers()
                .add("ce_id", (ID + (100_000_000_000L + number)).getBytes(UTF_8))
                .add("ce_source", SOURCE)
                .add("ce_specversion", VERSION)
                .add("ce_type", named.getBytes(UTF_8))
                .add("ce_subject", subject.getBytes(UTF_8))
                .add("ce_time", TIME)
                .add("ce_dataschema", ("urn:undercurrent:schema:" + type).getBytes(UTF_8))
                .add("content-type", JSON);
        return record;
    }
}
