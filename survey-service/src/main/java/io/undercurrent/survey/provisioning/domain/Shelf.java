package io.undercurrent.survey.provisioning.domain;

import java.util.List;
import java.util.function.Consumer;

/// Everything of one kind that clients made known.
public interface Shelf<T> {

    List<T> matching(Lookup lookup);

    /// In the order they became known.
    List<T> page(long skip, int count);

    long count();

    void each(Consumer<T> reader);
}
