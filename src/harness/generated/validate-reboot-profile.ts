// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/* oxlint-disable */
// @ts-nocheck
// Generated from schemas/reboot-profile.schema.json by vitest run test/harness/generated-validators.test.ts -u.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://vm-contract.dev/schemas/reboot-profile.schema.json","title":"Reboot-test profile","description":"How a throwaway guest mirrors one real host, what is applied to it, and what must hold before and after its reboot. The file is <tree>/tests/integration/profiles/<host>.json; every path in it is relative to the root of the Ansible tree and stays inside it.","type":"object","additionalProperties":false,"required":["version","host","inventory","groups","guest","plays","ports"],"properties":{"$schema":{"type":"string"},"version":{"const":1},"host":{"$ref":"#/$defs/hostName","description":"The real inventory name: host_vars and group_vars of this host apply. It must be the name of the profile file."},"description":{"type":"string","maxLength":400},"inventory":{"$ref":"#/$defs/path","description":"The folder of the tree that holds the real group_vars/ and host_vars/ (for example inventories/production). They are copied; the inventory files themselves are never used. Vault-encrypted files are not copied: their variables come from secrets."},"groups":{"description":"Groups that the test host is a member of, the ones that the real host is in (parents of groups are listed too).","type":"array","minItems":1,"maxItems":32,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z_][a-z0-9_]{0,62}$"}},"guest":{"type":"object","additionalProperties":false,"required":["image","memoryMib"],"properties":{"image":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,62}$","description":"Name of an image in the lock file (tests/integration/images.lock.json); --image PATH replaces it by a local file."},"memoryMib":{"type":"integer","minimum":512,"maximum":65536},"vcpus":{"type":"integer","minimum":1,"maximum":32,"default":2},"diskGib":{"type":"integer","minimum":2,"maximum":256,"description":"The overlay's virtual size; absent: the size of the image."},"firmware":{"enum":["bios","uefi"],"default":"bios"},"user":{"type":"string","pattern":"^[a-z_][a-z0-9_-]{0,30}$","default":"ansible","description":"The login that cloud-init creates, with passwordless sudo, and that Ansible uses."}}},"plays":{"type":"array","minItems":1,"maxItems":32,"items":{"$ref":"#/$defs/play"},"description":"What is applied, in this order."},"verify":{"type":"array","maxItems":16,"default":[],"items":{"$ref":"#/$defs/play"},"description":"Playbooks that only look; they run after the reboot, and a failed task is a failure of the product."},"overlays":{"type":"array","maxItems":16,"uniqueItems":true,"default":[],"items":{"$ref":"#/$defs/path"},"description":"YAML or JSON files, each one mapping of variables; later ones win. They become host_vars of the test inventory and are listed in the fidelity report."},"secrets":{"$ref":"#/$defs/path","description":"YAML or JSON file with the stand-ins of vault variables: same keys, fake values. A string that is exactly \"generate\" becomes a random honeytoken of this run, which must not turn up in any log."},"certs":{"description":"Variables of each certificate tier: tier → file. Tiers: internal (default), le-staging, le-prod-wildcard, local-acme.","type":"object","additionalProperties":false,"properties":{"internal":{"$ref":"#/$defs/path"},"le-staging":{"$ref":"#/$defs/path"},"le-prod-wildcard":{"$ref":"#/$defs/path"},"local-acme":{"$ref":"#/$defs/path"}}},"ready":{"description":"What must be true before a boot counts as settled.","type":"object","additionalProperties":false,"properties":{"units":{"type":"array","maxItems":64,"items":{"type":"string","pattern":"^[A-Za-z0-9@_.:-]{1,80}$"},"description":"systemd units that must be active, with suffix (docker.service)."},"containers":{"type":"array","maxItems":64,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},"description":"Container names that must be running."}}},"ports":{"type":"array","minItems":1,"maxItems":128,"items":{"$ref":"#/$defs/port"},"description":"The port matrix: probed before and after the reboot."},"exceptions":{"type":"object","additionalProperties":false,"properties":{"drift":{"description":"Tasks that may report a change in check mode after the reboot.","type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["task","reason"],"properties":{"task":{"type":"string","minLength":1,"maxLength":200,"description":"The task's whole name, with its role (\"base : Load the ruleset\")."},"reason":{"type":"string","minLength":1,"maxLength":400}}}},"state":{"description":"Facts that may differ after the reboot.","type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["section","key","reason"],"properties":{"section":{"enum":["addresses","containers","failed-units","host-keys","journal-errors","listening","mounts","nft","routes","sysctl","units","users"]},"key":{"type":"string","minLength":1,"maxLength":300,"description":"The fact's whole key, or its beginning followed by *."},"reason":{"type":"string","minLength":1,"maxLength":400}}}}}}},"$defs":{"hostName":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,30}$"},"path":{"type":"string","maxLength":300,"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},"play":{"type":"object","additionalProperties":false,"required":["playbook"],"properties":{"playbook":{"$ref":"#/$defs/path"},"tags":{"type":"array","minItems":1,"maxItems":32,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,62}$"}},"expect":{"type":"array","minItems":1,"maxItems":32,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200},"description":"Names of plays that must have run at least one task on the host; absent: at least one play must have."}}},"port":{"type":"object","additionalProperties":false,"required":["name","port","expect"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,40}$","description":"Unique in the profile; the verdict and the reports use it."},"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["tcp","udp"],"default":"tcp"},"expect":{"enum":["open","closed"],"description":"closed: no answer and a refusal both count."},"from":{"enum":["outside","inside"],"default":"outside","description":"outside: over the guest's network, as a neighbour would; inside: from the guest itself to its own address (this does not cross the forward chain)."},"published":{"type":"boolean","default":false,"description":"The port is published by a container: if it dies with the reboot the verdict's code is published-port-dead-after-reboot."},"tls":{"type":"object","additionalProperties":false,"required":["serverName"],"properties":{"serverName":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,250}$","description":"Sent as SNI, and as the Host of an HTTP request."}}},"http":{"description":"One GET request. Without it an open port is one that completes the TCP handshake (and the TLS handshake where tls is given).","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/[!-~]{0,300}$","default":"/"},"host":{"type":"string","pattern":"^[a-z0-9][a-z0-9.:-]{0,250}$"},"status":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"integer","minimum":100,"maximum":599},"default":[200],"description":"A 502 is a dead backend: do not list it."},"bodyContains":{"type":"string","minLength":1,"maxLength":300}}}}}}};
const schema32 = {"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,30}$"};
const schema33 = {"type":"string","maxLength":300,"pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"};
const schema42 = {"type":"object","additionalProperties":false,"required":["name","port","expect"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,40}$","description":"Unique in the profile; the verdict and the reports use it."},"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["tcp","udp"],"default":"tcp"},"expect":{"enum":["open","closed"],"description":"closed: no answer and a refusal both count."},"from":{"enum":["outside","inside"],"default":"outside","description":"outside: over the guest's network, as a neighbour would; inside: from the guest itself to its own address (this does not cross the forward chain)."},"published":{"type":"boolean","default":false,"description":"The port is published by a container: if it dies with the reboot the verdict's code is published-port-dead-after-reboot."},"tls":{"type":"object","additionalProperties":false,"required":["serverName"],"properties":{"serverName":{"type":"string","pattern":"^[a-z0-9][a-z0-9.-]{0,250}$","description":"Sent as SNI, and as the Host of an HTTP request."}}},"http":{"description":"One GET request. Without it an open port is one that completes the TCP handshake (and the TLS handshake where tls is given).","type":"object","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/[!-~]{0,300}$","default":"/"},"host":{"type":"string","pattern":"^[a-z0-9][a-z0-9.:-]{0,250}$"},"status":{"type":"array","minItems":1,"maxItems":16,"items":{"type":"integer","minimum":100,"maximum":599},"default":[200],"description":"A 502 is a dead backend: do not list it."},"bodyContains":{"type":"string","minLength":1,"maxLength":300}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => Array.from(text).length;
const func0 = (a, b) => a === b;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,30}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$", "u");
const pattern6 = new RegExp("^[a-z_][a-z0-9_]{0,62}$", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9.-]{0,62}$", "u");
const pattern8 = new RegExp("^[a-z_][a-z0-9_-]{0,30}$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9@_.:-]{1,80}$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$", "u");
const pattern19 = new RegExp("^[a-z0-9][a-z0-9-]{0,40}$", "u");
const pattern20 = new RegExp("^[a-z0-9][a-z0-9.-]{0,250}$", "u");
const pattern21 = new RegExp("^/[!-~]{0,300}$", "u");
const pattern22 = new RegExp("^[a-z0-9][a-z0-9.:-]{0,250}$", "u");
const schema34 = {"type":"object","additionalProperties":false,"required":["playbook"],"properties":{"playbook":{"$ref":"#/$defs/path"},"tags":{"type":"array","minItems":1,"maxItems":32,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,62}$"}},"expect":{"type":"array","minItems":1,"maxItems":32,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":200},"description":"Names of plays that must have run at least one task on the host; absent: at least one play must have."}}};
const pattern10 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,62}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.playbook === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "playbook"},message:"must have required property '"+"playbook"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "playbook") || (key0 === "tags")) || (key0 === "expect"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.playbook !== undefined){
let data0 = data.playbook;
if(typeof data0 === "string"){
if(func2(data0) > 300){
const err2 = {instancePath:instancePath+"/playbook",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/playbook",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/playbook",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(Array.isArray(data1)){
if(data1.length > 32){
const err5 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err7 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.expect !== undefined){
let data3 = data.expect;
if(Array.isArray(data3)){
if(data3.length > 32){
const err11 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(func2(data4) > 200){
const err13 = {instancePath:instancePath+"/expect/" + i2,schemaPath:"#/properties/expect/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/expect/" + i2,schemaPath:"#/properties/expect/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/expect/" + i2,schemaPath:"#/properties/expect/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err16 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err17 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://vm-contract.dev/schemas/reboot-profile.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.host === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.inventory === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventory"},message:"must have required property '"+"inventory"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.groups === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},message:"must have required property '"+"groups"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.guest === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guest"},message:"must have required property '"+"guest"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.plays === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plays"},message:"must have required property '"+"plays"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ports === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ports"},message:"must have required property '"+"ports"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.host !== undefined){
let data2 = data.host;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/host",schemaPath:"#/$defs/hostName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,30}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,30}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/host",schemaPath:"#/$defs/hostName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func2(data3) > 400){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.inventory !== undefined){
let data4 = data.inventory;
if(typeof data4 === "string"){
if(func2(data4) > 300){
const err14 = {instancePath:instancePath+"/inventory",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data4)){
const err15 = {instancePath:instancePath+"/inventory",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/inventory",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.groups !== undefined){
let data5 = data.groups;
if(Array.isArray(data5)){
if(data5.length > 32){
const err17 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err19 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.guest !== undefined){
let data7 = data.guest;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.image === undefined){
const err23 = {instancePath:instancePath+"/guest",schemaPath:"#/properties/guest/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.memoryMib === undefined){
const err24 = {instancePath:instancePath+"/guest",schemaPath:"#/properties/guest/required",keyword:"required",params:{missingProperty: "memoryMib"},message:"must have required property '"+"memoryMib"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data7){
if(!((((((key1 === "image") || (key1 === "memoryMib")) || (key1 === "vcpus")) || (key1 === "diskGib")) || (key1 === "firmware")) || (key1 === "user"))){
const err25 = {instancePath:instancePath+"/guest",schemaPath:"#/properties/guest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.image !== undefined){
let data8 = data7.image;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err26 = {instancePath:instancePath+"/guest/image",schemaPath:"#/properties/guest/properties/image/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,62}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/guest/image",schemaPath:"#/properties/guest/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.memoryMib !== undefined){
let data9 = data7.memoryMib;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err28 = {instancePath:instancePath+"/guest/memoryMib",schemaPath:"#/properties/guest/properties/memoryMib/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65536 || isNaN(data9)){
const err29 = {instancePath:instancePath+"/guest/memoryMib",schemaPath:"#/properties/guest/properties/memoryMib/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9 < 512 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/guest/memoryMib",schemaPath:"#/properties/guest/properties/memoryMib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 512},message:"must be >= 512"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data7.vcpus !== undefined){
let data10 = data7.vcpus;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err31 = {instancePath:instancePath+"/guest/vcpus",schemaPath:"#/properties/guest/properties/vcpus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 32 || isNaN(data10)){
const err32 = {instancePath:instancePath+"/guest/vcpus",schemaPath:"#/properties/guest/properties/vcpus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/guest/vcpus",schemaPath:"#/properties/guest/properties/vcpus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data7.diskGib !== undefined){
let data11 = data7.diskGib;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err34 = {instancePath:instancePath+"/guest/diskGib",schemaPath:"#/properties/guest/properties/diskGib/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 256 || isNaN(data11)){
const err35 = {instancePath:instancePath+"/guest/diskGib",schemaPath:"#/properties/guest/properties/diskGib/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11 < 2 || isNaN(data11)){
const err36 = {instancePath:instancePath+"/guest/diskGib",schemaPath:"#/properties/guest/properties/diskGib/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data7.firmware !== undefined){
let data12 = data7.firmware;
if(!((data12 === "bios") || (data12 === "uefi"))){
const err37 = {instancePath:instancePath+"/guest/firmware",schemaPath:"#/properties/guest/properties/firmware/enum",keyword:"enum",params:{allowedValues: schema31.properties.guest.properties.firmware.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.user !== undefined){
let data13 = data7.user;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err38 = {instancePath:instancePath+"/guest/user",schemaPath:"#/properties/guest/properties/user/pattern",keyword:"pattern",params:{pattern: "^[a-z_][a-z0-9_-]{0,30}$"},message:"must match pattern \""+"^[a-z_][a-z0-9_-]{0,30}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/guest/user",schemaPath:"#/properties/guest/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/guest",schemaPath:"#/properties/guest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.plays !== undefined){
let data14 = data.plays;
if(Array.isArray(data14)){
if(data14.length > 32){
const err41 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.length < 1){
const err42 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
if(!(validate21(data14[i2], {instancePath:instancePath+"/plays/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/plays",schemaPath:"#/properties/plays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.verify !== undefined){
let data16 = data.verify;
if(Array.isArray(data16)){
if(data16.length > 16){
const err44 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
if(!(validate21(data16[i3], {instancePath:instancePath+"/verify/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/verify",schemaPath:"#/properties/verify/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.overlays !== undefined){
let data18 = data.overlays;
if(Array.isArray(data18)){
if(data18.length > 16){
const err46 = {instancePath:instancePath+"/overlays",schemaPath:"#/properties/overlays/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len3 = data18.length;
for(let i4=0; i4<len3; i4++){
let data19 = data18[i4];
if(typeof data19 === "string"){
if(func2(data19) > 300){
const err47 = {instancePath:instancePath+"/overlays/" + i4,schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern5.test(data19)){
const err48 = {instancePath:instancePath+"/overlays/" + i4,schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/overlays/" + i4,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
let i5 = data18.length;
let j1;
if(i5 > 1){
outer0:
for(;i5--;){
for(j1 = i5; j1--;){
if(func0(data18[i5], data18[j1])){
const err50 = {instancePath:instancePath+"/overlays",schemaPath:"#/properties/overlays/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/overlays",schemaPath:"#/properties/overlays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.secrets !== undefined){
let data20 = data.secrets;
if(typeof data20 === "string"){
if(func2(data20) > 300){
const err52 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern5.test(data20)){
const err53 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.certs !== undefined){
let data21 = data.certs;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
if(!((((key2 === "internal") || (key2 === "le-staging")) || (key2 === "le-prod-wildcard")) || (key2 === "local-acme"))){
const err55 = {instancePath:instancePath+"/certs",schemaPath:"#/properties/certs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.internal !== undefined){
let data22 = data21.internal;
if(typeof data22 === "string"){
if(func2(data22) > 300){
const err56 = {instancePath:instancePath+"/certs/internal",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern5.test(data22)){
const err57 = {instancePath:instancePath+"/certs/internal",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/certs/internal",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21["le-staging"] !== undefined){
let data23 = data21["le-staging"];
if(typeof data23 === "string"){
if(func2(data23) > 300){
const err59 = {instancePath:instancePath+"/certs/le-staging",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern5.test(data23)){
const err60 = {instancePath:instancePath+"/certs/le-staging",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/certs/le-staging",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21["le-prod-wildcard"] !== undefined){
let data24 = data21["le-prod-wildcard"];
if(typeof data24 === "string"){
if(func2(data24) > 300){
const err62 = {instancePath:instancePath+"/certs/le-prod-wildcard",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern5.test(data24)){
const err63 = {instancePath:instancePath+"/certs/le-prod-wildcard",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/certs/le-prod-wildcard",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data21["local-acme"] !== undefined){
let data25 = data21["local-acme"];
if(typeof data25 === "string"){
if(func2(data25) > 300){
const err65 = {instancePath:instancePath+"/certs/local-acme",schemaPath:"#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern5.test(data25)){
const err66 = {instancePath:instancePath+"/certs/local-acme",schemaPath:"#/$defs/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/certs/local-acme",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/certs",schemaPath:"#/properties/certs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.ready !== undefined){
let data26 = data.ready;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key3 in data26){
if(!((key3 === "units") || (key3 === "containers"))){
const err69 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.units !== undefined){
let data27 = data26.units;
if(Array.isArray(data27)){
if(data27.length > 64){
const err70 = {instancePath:instancePath+"/ready/units",schemaPath:"#/properties/ready/properties/units/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len4 = data27.length;
for(let i6=0; i6<len4; i6++){
let data28 = data27[i6];
if(typeof data28 === "string"){
if(!pattern17.test(data28)){
const err71 = {instancePath:instancePath+"/ready/units/" + i6,schemaPath:"#/properties/ready/properties/units/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9@_.:-]{1,80}$"},message:"must match pattern \""+"^[A-Za-z0-9@_.:-]{1,80}$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/ready/units/" + i6,schemaPath:"#/properties/ready/properties/units/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/ready/units",schemaPath:"#/properties/ready/properties/units/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.containers !== undefined){
let data29 = data26.containers;
if(Array.isArray(data29)){
if(data29.length > 64){
const err74 = {instancePath:instancePath+"/ready/containers",schemaPath:"#/properties/ready/properties/containers/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len5 = data29.length;
for(let i7=0; i7<len5; i7++){
let data30 = data29[i7];
if(typeof data30 === "string"){
if(!pattern18.test(data30)){
const err75 = {instancePath:instancePath+"/ready/containers/" + i7,schemaPath:"#/properties/ready/properties/containers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/ready/containers/" + i7,schemaPath:"#/properties/ready/properties/containers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/ready/containers",schemaPath:"#/properties/ready/properties/containers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.ports !== undefined){
let data31 = data.ports;
if(Array.isArray(data31)){
if(data31.length > 128){
const err79 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data31.length < 1){
const err80 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len6 = data31.length;
for(let i8=0; i8<len6; i8++){
let data32 = data31[i8];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.name === undefined){
const err81 = {instancePath:instancePath+"/ports/" + i8,schemaPath:"#/$defs/port/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32.port === undefined){
const err82 = {instancePath:instancePath+"/ports/" + i8,schemaPath:"#/$defs/port/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data32.expect === undefined){
const err83 = {instancePath:instancePath+"/ports/" + i8,schemaPath:"#/$defs/port/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key4 in data32){
if(!((((((((key4 === "name") || (key4 === "port")) || (key4 === "protocol")) || (key4 === "expect")) || (key4 === "from")) || (key4 === "published")) || (key4 === "tls")) || (key4 === "http"))){
const err84 = {instancePath:instancePath+"/ports/" + i8,schemaPath:"#/$defs/port/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data32.name !== undefined){
let data33 = data32.name;
if(typeof data33 === "string"){
if(!pattern19.test(data33)){
const err85 = {instancePath:instancePath+"/ports/" + i8+"/name",schemaPath:"#/$defs/port/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,40}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,40}$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/ports/" + i8+"/name",schemaPath:"#/$defs/port/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.port !== undefined){
let data34 = data32.port;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err87 = {instancePath:instancePath+"/ports/" + i8+"/port",schemaPath:"#/$defs/port/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 65535 || isNaN(data34)){
const err88 = {instancePath:instancePath+"/ports/" + i8+"/port",schemaPath:"#/$defs/port/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err89 = {instancePath:instancePath+"/ports/" + i8+"/port",schemaPath:"#/$defs/port/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data32.protocol !== undefined){
let data35 = data32.protocol;
if(!((data35 === "tcp") || (data35 === "udp"))){
const err90 = {instancePath:instancePath+"/ports/" + i8+"/protocol",schemaPath:"#/$defs/port/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema42.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data32.expect !== undefined){
let data36 = data32.expect;
if(!((data36 === "open") || (data36 === "closed"))){
const err91 = {instancePath:instancePath+"/ports/" + i8+"/expect",schemaPath:"#/$defs/port/properties/expect/enum",keyword:"enum",params:{allowedValues: schema42.properties.expect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data32.from !== undefined){
let data37 = data32.from;
if(!((data37 === "outside") || (data37 === "inside"))){
const err92 = {instancePath:instancePath+"/ports/" + i8+"/from",schemaPath:"#/$defs/port/properties/from/enum",keyword:"enum",params:{allowedValues: schema42.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data32.published !== undefined){
if(typeof data32.published !== "boolean"){
const err93 = {instancePath:instancePath+"/ports/" + i8+"/published",schemaPath:"#/$defs/port/properties/published/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data32.tls !== undefined){
let data39 = data32.tls;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.serverName === undefined){
const err94 = {instancePath:instancePath+"/ports/" + i8+"/tls",schemaPath:"#/$defs/port/properties/tls/required",keyword:"required",params:{missingProperty: "serverName"},message:"must have required property '"+"serverName"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key5 in data39){
if(!(key5 === "serverName")){
const err95 = {instancePath:instancePath+"/ports/" + i8+"/tls",schemaPath:"#/$defs/port/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data39.serverName !== undefined){
let data40 = data39.serverName;
if(typeof data40 === "string"){
if(!pattern20.test(data40)){
const err96 = {instancePath:instancePath+"/ports/" + i8+"/tls/serverName",schemaPath:"#/$defs/port/properties/tls/properties/serverName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.-]{0,250}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.-]{0,250}$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/ports/" + i8+"/tls/serverName",schemaPath:"#/$defs/port/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/ports/" + i8+"/tls",schemaPath:"#/$defs/port/properties/tls/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data32.http !== undefined){
let data41 = data32.http;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
if(!((((key6 === "path") || (key6 === "host")) || (key6 === "status")) || (key6 === "bodyContains"))){
const err99 = {instancePath:instancePath+"/ports/" + i8+"/http",schemaPath:"#/$defs/port/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data41.path !== undefined){
let data42 = data41.path;
if(typeof data42 === "string"){
if(!pattern21.test(data42)){
const err100 = {instancePath:instancePath+"/ports/" + i8+"/http/path",schemaPath:"#/$defs/port/properties/http/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]{0,300}$"},message:"must match pattern \""+"^/[!-~]{0,300}$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/ports/" + i8+"/http/path",schemaPath:"#/$defs/port/properties/http/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data41.host !== undefined){
let data43 = data41.host;
if(typeof data43 === "string"){
if(!pattern22.test(data43)){
const err102 = {instancePath:instancePath+"/ports/" + i8+"/http/host",schemaPath:"#/$defs/port/properties/http/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.:-]{0,250}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.:-]{0,250}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/ports/" + i8+"/http/host",schemaPath:"#/$defs/port/properties/http/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data41.status !== undefined){
let data44 = data41.status;
if(Array.isArray(data44)){
if(data44.length > 16){
const err104 = {instancePath:instancePath+"/ports/" + i8+"/http/status",schemaPath:"#/$defs/port/properties/http/properties/status/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data44.length < 1){
const err105 = {instancePath:instancePath+"/ports/" + i8+"/http/status",schemaPath:"#/$defs/port/properties/http/properties/status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len7 = data44.length;
for(let i9=0; i9<len7; i9++){
let data45 = data44[i9];
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err106 = {instancePath:instancePath+"/ports/" + i8+"/http/status/" + i9,schemaPath:"#/$defs/port/properties/http/properties/status/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 599 || isNaN(data45)){
const err107 = {instancePath:instancePath+"/ports/" + i8+"/http/status/" + i9,schemaPath:"#/$defs/port/properties/http/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data45 < 100 || isNaN(data45)){
const err108 = {instancePath:instancePath+"/ports/" + i8+"/http/status/" + i9,schemaPath:"#/$defs/port/properties/http/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/ports/" + i8+"/http/status",schemaPath:"#/$defs/port/properties/http/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data41.bodyContains !== undefined){
let data46 = data41.bodyContains;
if(typeof data46 === "string"){
if(func2(data46) > 300){
const err110 = {instancePath:instancePath+"/ports/" + i8+"/http/bodyContains",schemaPath:"#/$defs/port/properties/http/properties/bodyContains/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(func2(data46) < 1){
const err111 = {instancePath:instancePath+"/ports/" + i8+"/http/bodyContains",schemaPath:"#/$defs/port/properties/http/properties/bodyContains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/ports/" + i8+"/http/bodyContains",schemaPath:"#/$defs/port/properties/http/properties/bodyContains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/ports/" + i8+"/http",schemaPath:"#/$defs/port/properties/http/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/ports/" + i8,schemaPath:"#/$defs/port/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.exceptions !== undefined){
let data47 = data.exceptions;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key7 in data47){
if(!((key7 === "drift") || (key7 === "state"))){
const err116 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data47.drift !== undefined){
let data48 = data47.drift;
if(Array.isArray(data48)){
if(data48.length > 64){
const err117 = {instancePath:instancePath+"/exceptions/drift",schemaPath:"#/properties/exceptions/properties/drift/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len8 = data48.length;
for(let i10=0; i10<len8; i10++){
let data49 = data48[i10];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.task === undefined){
const err118 = {instancePath:instancePath+"/exceptions/drift/" + i10,schemaPath:"#/properties/exceptions/properties/drift/items/required",keyword:"required",params:{missingProperty: "task"},message:"must have required property '"+"task"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data49.reason === undefined){
const err119 = {instancePath:instancePath+"/exceptions/drift/" + i10,schemaPath:"#/properties/exceptions/properties/drift/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key8 in data49){
if(!((key8 === "task") || (key8 === "reason"))){
const err120 = {instancePath:instancePath+"/exceptions/drift/" + i10,schemaPath:"#/properties/exceptions/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data49.task !== undefined){
let data50 = data49.task;
if(typeof data50 === "string"){
if(func2(data50) > 200){
const err121 = {instancePath:instancePath+"/exceptions/drift/" + i10+"/task",schemaPath:"#/properties/exceptions/properties/drift/items/properties/task/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func2(data50) < 1){
const err122 = {instancePath:instancePath+"/exceptions/drift/" + i10+"/task",schemaPath:"#/properties/exceptions/properties/drift/items/properties/task/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/exceptions/drift/" + i10+"/task",schemaPath:"#/properties/exceptions/properties/drift/items/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data49.reason !== undefined){
let data51 = data49.reason;
if(typeof data51 === "string"){
if(func2(data51) > 400){
const err124 = {instancePath:instancePath+"/exceptions/drift/" + i10+"/reason",schemaPath:"#/properties/exceptions/properties/drift/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func2(data51) < 1){
const err125 = {instancePath:instancePath+"/exceptions/drift/" + i10+"/reason",schemaPath:"#/properties/exceptions/properties/drift/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/exceptions/drift/" + i10+"/reason",schemaPath:"#/properties/exceptions/properties/drift/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/exceptions/drift/" + i10,schemaPath:"#/properties/exceptions/properties/drift/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/exceptions/drift",schemaPath:"#/properties/exceptions/properties/drift/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data47.state !== undefined){
let data52 = data47.state;
if(Array.isArray(data52)){
if(data52.length > 64){
const err129 = {instancePath:instancePath+"/exceptions/state",schemaPath:"#/properties/exceptions/properties/state/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
const len9 = data52.length;
for(let i11=0; i11<len9; i11++){
let data53 = data52[i11];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.section === undefined){
const err130 = {instancePath:instancePath+"/exceptions/state/" + i11,schemaPath:"#/properties/exceptions/properties/state/items/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data53.key === undefined){
const err131 = {instancePath:instancePath+"/exceptions/state/" + i11,schemaPath:"#/properties/exceptions/properties/state/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data53.reason === undefined){
const err132 = {instancePath:instancePath+"/exceptions/state/" + i11,schemaPath:"#/properties/exceptions/properties/state/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key9 in data53){
if(!(((key9 === "section") || (key9 === "key")) || (key9 === "reason"))){
const err133 = {instancePath:instancePath+"/exceptions/state/" + i11,schemaPath:"#/properties/exceptions/properties/state/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data53.section !== undefined){
let data54 = data53.section;
if(!((((((((((((data54 === "addresses") || (data54 === "containers")) || (data54 === "failed-units")) || (data54 === "host-keys")) || (data54 === "journal-errors")) || (data54 === "listening")) || (data54 === "mounts")) || (data54 === "nft")) || (data54 === "routes")) || (data54 === "sysctl")) || (data54 === "units")) || (data54 === "users"))){
const err134 = {instancePath:instancePath+"/exceptions/state/" + i11+"/section",schemaPath:"#/properties/exceptions/properties/state/items/properties/section/enum",keyword:"enum",params:{allowedValues: schema31.properties.exceptions.properties.state.items.properties.section.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data53.key !== undefined){
let data55 = data53.key;
if(typeof data55 === "string"){
if(func2(data55) > 300){
const err135 = {instancePath:instancePath+"/exceptions/state/" + i11+"/key",schemaPath:"#/properties/exceptions/properties/state/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func2(data55) < 1){
const err136 = {instancePath:instancePath+"/exceptions/state/" + i11+"/key",schemaPath:"#/properties/exceptions/properties/state/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/exceptions/state/" + i11+"/key",schemaPath:"#/properties/exceptions/properties/state/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data53.reason !== undefined){
let data56 = data53.reason;
if(typeof data56 === "string"){
if(func2(data56) > 400){
const err138 = {instancePath:instancePath+"/exceptions/state/" + i11+"/reason",schemaPath:"#/properties/exceptions/properties/state/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(func2(data56) < 1){
const err139 = {instancePath:instancePath+"/exceptions/state/" + i11+"/reason",schemaPath:"#/properties/exceptions/properties/state/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/exceptions/state/" + i11+"/reason",schemaPath:"#/properties/exceptions/properties/state/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/exceptions/state/" + i11,schemaPath:"#/properties/exceptions/properties/state/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/exceptions/state",schemaPath:"#/properties/exceptions/properties/state/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
