package org.expedite.persistence.attachments;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders that nobody else may look into, and that outlast a crash. */
final class Directories {
    private static final Logger LOG = LoggerFactory.getLogger(Directories.class);

    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private Directories() {}

    /** Makes a folder, and those above it, unless they are there. */
    static Path make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createDirectories(folder, OURS_ALONE)
                : Files.createDirectories(folder);
    }

    /** Waits until what was added to the folder, or renamed in it, is on the disk. */
    static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (FileSystemException noFile) {
            // Where folders cannot be opened like files, nothing can be waited for.
            LOG.debug("{} is not synced", folder, noFile);
        }
    }
}
