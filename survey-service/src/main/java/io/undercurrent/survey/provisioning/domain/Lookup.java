package io.undercurrent.survey.provisioning.domain;

/// How clients find what they made known before.
public sealed interface Lookup {

    String value();

    record ByUserName(String value) implements Lookup {}

    record ByExternalId(String value) implements Lookup {}

    record ByDisplayName(String value) implements Lookup {}

    record ByWorkEmail(String value) implements Lookup {}
}
