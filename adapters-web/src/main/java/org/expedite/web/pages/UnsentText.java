package org.expedite.web.pages;

/**
 * A text that was typed into a form that is not offered any more, for {@code unsent.jte}.
 *
 * @param field the name of its field
 * @param label the label of its field
 * @param text what was typed
 */
public record UnsentText(String field, String label, String text) {}
