package org.expedite.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * The expected form of a setting that a converter of the framework parses, for the error message.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@interface Form {
    /** The expected form, for the message "must be …". */
    String value();
}
