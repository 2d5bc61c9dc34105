package org.expedite.web.api.constraints;

/**
 * A field that does not fit the other fields of its body.
 *
 * @param field the name of the record's component
 * @param code why, for programs: {@code UPPER_SNAKE}
 * @param detail why, for people
 */
public record Misfit(String field, String code, String detail) {}
