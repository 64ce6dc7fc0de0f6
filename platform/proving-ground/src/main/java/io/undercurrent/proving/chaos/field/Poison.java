package io.undercurrent.proving.chaos.field;

/// Where a record lies that has to be laid aside by everybody who reads the topic.
public record Poison(String topic, int partition, long offset) {
    public String place() {
        return topic + "/" + partition + "/" + offset;
    }
}
