// Keys in other encodings and at every kind of edge and boundary. Positives only.

export const placePositives = String.raw`
#### key alone in a file
@@@ key
«api-key v2»«eof»
#### documented key alone, no context
@@@ notes.txt
«api-key ak»
#### after an equals sign and before a semicolon
@@@ a.txt
k=«api-key ak»;q=1
#### every issuer length and version
@@@ a.txt
«api-key v2-4» «api-key v2-6» «api-key v2-5»
v1: «api-key hex | wrap v1_ak_60213_%»
v3: «api-key hex | wrap v3_ak_7731_%»
#### two on one line
@@@ a.txt
«api-key v2»,«api-key v2»
#### the same one three times
@@@ a.txt
a «api-key v2#again»
b «api-key v2#again»
b «api-key v2#again»
#### punctuation on both sides
@@@ a.txt
("«api-key v2»"), <«api-key ak»>, [«api-key v2»]. /«api-key ak»/ -«api-key v2»- .«api-key v2».
#### underscore after the key
@@@ a.txt
«api-key v2»_old
#### not the first on a long line
@@@ a.min.js
«pad 60000 0»var x=1,y="«api-key v2»",z=2
#### UTF-16 little end, no mark
@@@ a.txt | utf16le
line one
key «api-key v2»
#### UTF-16 little end, mark
@@@ a.reg | utf16le-bom
Windows Registry Editor Version 5.00

"SALESLOFT_API_KEY"="«credential-assignment hex»"
#### UTF-16 big end, no mark
@@@ a.txt | utf16be
one
two
key «api-key ak»
#### UTF-16 big end, mark
@@@ a.txt | utf16be-bom
SALESLOFT_API_KEY=«credential-assignment hex»
#### UTF-16 with other scripts around
@@@ a.txt | utf16le-bom
日本語の設定 — Schlüssel
Salesloft: «api-key v2» ключ
#### UTF-32 little end, mark
@@@ a.txt | utf32le-bom
one
key «api-key v2»
#### UTF-32 big end, mark
@@@ a.txt | utf32be-bom
key «api-key v2»
#### UTF-32, no mark
@@@ a.txt | utf32le
key «api-key ak»
#### Latin-1 accents
@@@ a.txt | latin1
# clé d'accès à l'API, générée cet été
SALESLOFT_API_KEY=«credential-assignment hex» # ñ é ü
#### Latin-1 accent right before a key
@@@ a.txt | latin1
clé «api-key v2» à garder
#### NUL bytes before and after
@@@ dump.bin
head«nul»«nul»line
body «nul»«api-key v2»«nul» tail
#### NUL bytes around an assignment
@@@ environ
PATH=/bin«nul»SALESLOFT_API_KEY=«credential-assignment hex»«nul»HOME=/root«nul»
#### old Macintosh line ends
@@@ a.txt | cr
key «api-key v2»
after
#### DOS line ends
@@@ a.txt | crlf
one
two
key «api-key v2»
#### no line end at the end
@@@ a.txt
one
two «api-key v2»«eof»
#### just across one MiB
@@@ big.txt
«pad 1048576 -20»key «api-key v2»
#### starting at one MiB
@@@ big.txt
«pad 1048576 0»«api-key v2»
#### ending at one MiB
@@@ big.txt
«pad 1048576 -76»«api-key v2»
#### across 64 KiB
@@@ big.txt
«pad 65536 -33»key «api-key ak»
#### across 256 KiB, assignment
@@@ big.txt
«pad 262144 -30»SALESLOFT_API_KEY=«credential-assignment hex»
#### across four MiB, both halves of the context
@@@ big.txt
«pad 4194304 -10»SALESLOFT_API_KEY=«credential-assignment hex»
«pad 4200000 0»tail «api-key v2»
#### after escapes of a line end and a tab
@@@ a.json
{"text":"one\n«api-key v2»\ntwo\t«api-key ak»\r\n«api-key v2»"}
#### after an escaped quote and slash
@@@ a.json
{"text":"{\"k\":\"«api-key v2»\"}","url":"https:\/\/x\/«api-key ak»"}
#### after percent escapes
@@@ a.txt
https://x.io/cb?state=k%3D«api-key v2»%26next%3D1
q=%22«api-key ak»%22
#### after unicode escapes
@@@ a.js
"\u003d«api-key v2»\u0026" + "\x3d«api-key ak»"
#### HTML entities on both sides
@@@ a.html
<p>&quot;«api-key v2»&quot; &#61;«api-key ak»&#59;</p>
`
