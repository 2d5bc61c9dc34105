package org.expedite.settings;

import java.nio.file.Path;

/**
 * Where the files of cases are kept, and how large they may be.
 *
 * @param folder of all nodes together
 * @param maxMebibytes the most MiB that one file may have
 */
public record AttachmentSettings(Path folder, int maxMebibytes) {

    private static final String FOLDER = "attachments";
    private static final int USUAL_MEBIBYTES = 100;
    private static final int MOST_MEBIBYTES = 2047;

    static AttachmentSettings of(Variables given, Path dataDirectory) {
        return new AttachmentSettings(
                dataDirectory.resolve(FOLDER),
                given.number("EXPEDITE_MAX_ATTACHMENT", 1, MOST_MEBIBYTES, USUAL_MEBIBYTES));
    }
}
