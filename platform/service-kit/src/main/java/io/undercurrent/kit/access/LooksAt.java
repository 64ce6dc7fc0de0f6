package io.undercurrent.kit.access;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Whoever gets an answer from this method is written into the access log before it leaves.
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LooksAt {

    Matter value();

    /// The parameter of the address that names a team, where the answer itself does not.
    String team() default "team";
}
