package org.expedite.web.pages.registry;

/** The way in which people see and enter a field. */
enum Control {
    /** A line of text. */
    TEXT("text"),
    /** An e-mail address. */
    EMAIL("email"),
    /** A phone number. */
    PHONE("tel"),
    /** The address of a page. */
    ADDRESS("url"),
    /** A day. */
    DAY("date"),
    /** A country, by its name in the language of the reader. */
    COUNTRY("select"),
    /** One of a few words. */
    CHOICE("select"),
    /** Several of a few words. */
    CHOICES("checks"),
    /** The id of another record, proposed while it is typed. */
    REFERENCE("text"),
    /** Several texts, each on a line of its own. */
    LINES("lines"),
    /** Yes or no. */
    YES_NO("select"),
    /** Several groups of fields. */
    ROWS("rows");

    private final String type;

    Control(String type) {
        this.type = type;
    }

    /** Returns the type of the input, as the template knows it. */
    String type() {
        return type;
    }
}
