/// Every command of the program, in the order of help.
enum CommandTable {
    static let all: [CommandSpec] = [
        CheckCommand.spec, ExportCommand.spec, ImportCommand.spec, AlgeriaCommands.phone, AlgeriaCommands.wilaya,
        VersionCommand.spec,
    ]
}
