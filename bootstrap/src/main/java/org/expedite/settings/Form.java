package org.expedite.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The form of a setting that a converter of the framework reads, for the refusal of another. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@interface Form {
    /** What the text must be: "must be …". */
    String value();
}
