package io.undercurrent.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A request with an `Idempotency-Key` takes effect once: sent again it gets the same answer.
///
/// Its effect and its answer are one transaction, so the method must not answer on another thread, nor commit by
/// itself what it could not take back.
@NameBinding
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /// Whether a request without a key is refused.
    @Nonbinding
    boolean required() default false;
}
