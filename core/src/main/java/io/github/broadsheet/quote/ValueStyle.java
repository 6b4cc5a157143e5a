package io.github.broadsheet.quote;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How the values of this package are generated: hidden behind their interface, built by its {@code
 * Builder}, on JDK collections alone.
 *
 * <p>Kept in the source only, so that users need no annotation of ours to compile.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    defaults = @Value.Immutable(copy = false, lazyhash = true),
    allowedClasspathAnnotations = Generated.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface ValueStyle {}
