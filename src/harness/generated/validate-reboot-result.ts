// biome-ignore-all format: generated
// biome-ignore-all assist: generated
/* oxlint-disable */
// @ts-nocheck
// Generated from schemas/reboot-result.schema.json by vitest run test/harness/generated-validators.test.ts -u.
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://vm-contract.dev/schemas/reboot-result.schema.json","title":"Reboot-test result","description":"What one run of the reboot test measured and concluded. Everything in it that comes from a guest or from a tree is untrusted text: escape it where it is shown.","type":"object","additionalProperties":false,"required":["version","runId","host","certs","engine","accelerator","mayGate","verdict","startedAt","durationMs","phases","boots","ports","differences","drift","fidelity","isolation","console","findings"],"properties":{"version":{"const":1},"runId":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"host":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,30}$"},"certs":{"enum":["internal","le-staging","le-prod-wildcard","local-acme"]},"engine":{"enum":["qemu","libvirt"]},"accelerator":{"enum":["kvm","tcg"]},"mayGate":{"type":"boolean","description":"Whether a success may turn a pull request green: only a whole cycle under KVM with a real reboot may."},"mayGateReason":{"type":"string","maxLength":400},"verdict":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"success"}}},{"type":"object","additionalProperties":false,"required":["kind","code","phase","message"],"properties":{"kind":{"enum":["failure","error"]},"code":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"phase":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"message":{"type":"string","maxLength":4000},"hint":{"type":"string","maxLength":4000}}}]},"image":{"type":"object","additionalProperties":false,"required":["name","sha512","size"],"properties":{"name":{"type":"string","maxLength":400},"sha512":{"type":"string","pattern":"^[0-9a-f]{128}$"},"size":{"type":"integer","minimum":1}}},"treeDigest":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"sha256 of the files of the Ansible tree, with the profile."},"startedAt":{"type":"string","maxLength":40},"durationMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"phases":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["id","kind","boot","outcome","startMs","durationMs","capMs"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"boot":{"type":"integer","minimum":0,"maximum":64},"outcome":{"enum":["passed","failed","error","skipped"]},"startMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"durationMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"capMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"guestMs":{"type":"integer","minimum":0,"description":"Milliseconds of the duration that the guest or its playbooks took, where that is known; the rest is the harness's."},"note":{"type":"string","maxLength":4000}}}},"boots":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["boot","how"],"properties":{"boot":{"type":"integer","minimum":0,"maximum":64},"how":{"enum":["first","reboot","power-cut"]},"bootId":{"type":"string","pattern":"^[0-9a-f-]{36}$"},"witnesses":{"type":"object","additionalProperties":false,"required":["bootId","engineEvent","consoleBanner"],"properties":{"bootId":{"type":"boolean"},"engineEvent":{"type":"boolean"},"consoleBanner":{"type":"boolean"}}},"kernelMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"userspaceMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"units":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["unit","startMs","durationMs"],"properties":{"unit":{"type":"string","maxLength":400},"startMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"durationMs":{"type":"integer","minimum":0,"description":"Milliseconds."}}}}}}},"ports":{"type":"array","maxItems":128,"items":{"type":"object","additionalProperties":false,"required":["name","port","protocol","expect","from","published","observations"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"port":{"type":"integer","minimum":1,"maximum":65535},"protocol":{"enum":["tcp","udp"]},"expect":{"enum":["open","closed"]},"from":{"enum":["outside","inside"]},"published":{"type":"boolean"},"observations":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["boot","answer","holds"],"properties":{"boot":{"type":"integer","minimum":0,"maximum":64},"answer":{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["answered","refused","silent","wrong","unmeasured"]},"detail":{"type":"string","maxLength":400}}},"holds":{"type":"boolean"}}}}}}},"differences":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["fromBoot","toBoot","noise","changes"],"properties":{"fromBoot":{"type":"integer","minimum":0,"maximum":64},"toBoot":{"type":"integer","minimum":0,"maximum":64},"noise":{"type":"integer","minimum":0,"description":"Facts left out because they differed between the two baselines of one boot."},"changes":{"type":"array","maxItems":4096,"items":{"type":"object","additionalProperties":false,"required":["section","key","kind"],"properties":{"section":{"enum":["addresses","containers","failed-units","host-keys","journal-errors","listening","mounts","nft","routes","sysctl","units","users"]},"key":{"type":"string","maxLength":4000},"kind":{"enum":["added","removed","changed"]},"before":{"type":"string","maxLength":4000},"after":{"type":"string","maxLength":4000},"excepted":{"type":"string","maxLength":400}}}}}}},"drift":{"type":"array","maxItems":1024,"items":{"type":"object","additionalProperties":false,"required":["playbook","task"],"properties":{"playbook":{"type":"string","maxLength":400},"task":{"type":"string","maxLength":400},"excepted":{"type":"string","maxLength":400}}}},"fidelity":{"type":"array","maxItems":1024,"items":{"type":"object","additionalProperties":false,"required":["subject","difference"],"properties":{"subject":{"type":"string","maxLength":400},"difference":{"type":"string","maxLength":4000}}}},"isolation":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["target","blocked"],"properties":{"target":{"type":"string","maxLength":400},"blocked":{"type":"boolean"},"detail":{"type":"string","maxLength":400}}}},"console":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["boot","atMs","kind","line"],"properties":{"boot":{"type":"integer","minimum":0,"maximum":64},"atMs":{"type":"integer","minimum":0,"description":"Milliseconds."},"kind":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"line":{"type":"string","maxLength":4000}}}},"findings":{"type":"array","maxItems":512,"items":{"type":"object","additionalProperties":false,"required":["code","phase","message"],"properties":{"code":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"phase":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,60}$"},"message":{"type":"string","maxLength":4000}}}},"load":{"type":"number","minimum":0,"description":"The runner's one-minute load average at the end."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => Array.from(text).length;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,60}$", "u");
const pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{0,30}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{128}$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern12 = new RegExp("^[0-9a-f-]{36}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://vm-contract.dev/schemas/reboot-result.schema.json" */;
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
if(data.runId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runId"},message:"must have required property '"+"runId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.host === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.certs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certs"},message:"must have required property '"+"certs"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.engine === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.accelerator === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accelerator"},message:"must have required property '"+"accelerator"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.mayGate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mayGate"},message:"must have required property '"+"mayGate"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.verdict === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.startedAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.durationMs === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.phases === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phases"},message:"must have required property '"+"phases"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.boots === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "boots"},message:"must have required property '"+"boots"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.ports === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ports"},message:"must have required property '"+"ports"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.differences === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differences"},message:"must have required property '"+"differences"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.drift === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drift"},message:"must have required property '"+"drift"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.fidelity === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fidelity"},message:"must have required property '"+"fidelity"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.isolation === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isolation"},message:"must have required property '"+"isolation"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.console === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "console"},message:"must have required property '"+"console"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.findings === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.runId !== undefined){
let data1 = data.runId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err21 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/runId",schemaPath:"#/properties/runId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.host !== undefined){
let data2 = data.host;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err23 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,30}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,30}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.certs !== undefined){
let data3 = data.certs;
if(!((((data3 === "internal") || (data3 === "le-staging")) || (data3 === "le-prod-wildcard")) || (data3 === "local-acme"))){
const err25 = {instancePath:instancePath+"/certs",schemaPath:"#/properties/certs/enum",keyword:"enum",params:{allowedValues: schema31.properties.certs.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.engine !== undefined){
let data4 = data.engine;
if(!((data4 === "qemu") || (data4 === "libvirt"))){
const err26 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema31.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.accelerator !== undefined){
let data5 = data.accelerator;
if(!((data5 === "kvm") || (data5 === "tcg"))){
const err27 = {instancePath:instancePath+"/accelerator",schemaPath:"#/properties/accelerator/enum",keyword:"enum",params:{allowedValues: schema31.properties.accelerator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.mayGate !== undefined){
if(typeof data.mayGate !== "boolean"){
const err28 = {instancePath:instancePath+"/mayGate",schemaPath:"#/properties/mayGate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.mayGateReason !== undefined){
let data7 = data.mayGateReason;
if(typeof data7 === "string"){
if(func2(data7) > 400){
const err29 = {instancePath:instancePath+"/mayGateReason",schemaPath:"#/properties/mayGateReason/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/mayGateReason",schemaPath:"#/properties/mayGateReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.verdict !== undefined){
let data8 = data.verdict;
const _errs15 = errors;
let valid1 = false;
let passing0 = null;
const _errs16 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind === undefined){
const err31 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "kind")){
const err32 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.kind !== undefined){
if("success" !== data8.kind){
const err33 = {instancePath:instancePath+"/verdict/kind",schemaPath:"#/properties/verdict/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "success"},message:"must be equal to constant"};
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
else {
const err34 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = true;
}
const _errs20 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.kind === undefined){
const err35 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.code === undefined){
const err36 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.phase === undefined){
const err37 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8.message === undefined){
const err38 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data8){
if(!(((((key2 === "kind") || (key2 === "code")) || (key2 === "phase")) || (key2 === "message")) || (key2 === "hint"))){
const err39 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data8.kind !== undefined){
let data10 = data8.kind;
if(!((data10 === "failure") || (data10 === "error"))){
const err40 = {instancePath:instancePath+"/verdict/kind",schemaPath:"#/properties/verdict/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.code !== undefined){
let data11 = data8.code;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err41 = {instancePath:instancePath+"/verdict/code",schemaPath:"#/properties/verdict/oneOf/1/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/verdict/code",schemaPath:"#/properties/verdict/oneOf/1/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data8.phase !== undefined){
let data12 = data8.phase;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err43 = {instancePath:instancePath+"/verdict/phase",schemaPath:"#/properties/verdict/oneOf/1/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/verdict/phase",schemaPath:"#/properties/verdict/oneOf/1/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.message !== undefined){
let data13 = data8.message;
if(typeof data13 === "string"){
if(func2(data13) > 4000){
const err45 = {instancePath:instancePath+"/verdict/message",schemaPath:"#/properties/verdict/oneOf/1/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/verdict/message",schemaPath:"#/properties/verdict/oneOf/1/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.hint !== undefined){
let data14 = data8.hint;
if(typeof data14 === "string"){
if(func2(data14) > 4000){
const err47 = {instancePath:instancePath+"/verdict/hint",schemaPath:"#/properties/verdict/oneOf/1/properties/hint/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/verdict/hint",schemaPath:"#/properties/verdict/oneOf/1/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid1){
const err50 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.image !== undefined){
let data15 = data.image;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err51 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.sha512 === undefined){
const err52 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "sha512"},message:"must have required property '"+"sha512"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data15.size === undefined){
const err53 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data15){
if(!(((key3 === "name") || (key3 === "sha512")) || (key3 === "size"))){
const err54 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.name !== undefined){
let data16 = data15.name;
if(typeof data16 === "string"){
if(func2(data16) > 400){
const err55 = {instancePath:instancePath+"/image/name",schemaPath:"#/properties/image/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/image/name",schemaPath:"#/properties/image/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.sha512 !== undefined){
let data17 = data15.sha512;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err57 = {instancePath:instancePath+"/image/sha512",schemaPath:"#/properties/image/properties/sha512/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{128}$"},message:"must match pattern \""+"^[0-9a-f]{128}$"+"\""};
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
const err58 = {instancePath:instancePath+"/image/sha512",schemaPath:"#/properties/image/properties/sha512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data15.size !== undefined){
let data18 = data15.size;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err59 = {instancePath:instancePath+"/image/size",schemaPath:"#/properties/image/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err60 = {instancePath:instancePath+"/image/size",schemaPath:"#/properties/image/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.treeDigest !== undefined){
let data19 = data.treeDigest;
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err62 = {instancePath:instancePath+"/treeDigest",schemaPath:"#/properties/treeDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/treeDigest",schemaPath:"#/properties/treeDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.startedAt !== undefined){
let data20 = data.startedAt;
if(typeof data20 === "string"){
if(func2(data20) > 40){
const err64 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data21 = data.durationMs;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err66 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err67 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.phases !== undefined){
let data22 = data.phases;
if(Array.isArray(data22)){
if(data22.length > 256){
const err68 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id === undefined){
const err69 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data23.kind === undefined){
const err70 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data23.boot === undefined){
const err71 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "boot"},message:"must have required property '"+"boot"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data23.outcome === undefined){
const err72 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data23.startMs === undefined){
const err73 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "startMs"},message:"must have required property '"+"startMs"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data23.durationMs === undefined){
const err74 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data23.capMs === undefined){
const err75 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/required",keyword:"required",params:{missingProperty: "capMs"},message:"must have required property '"+"capMs"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key4 in data23){
if(!(func1.call(schema31.properties.phases.items.properties, key4))){
const err76 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data23.id !== undefined){
let data24 = data23.id;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err77 = {instancePath:instancePath+"/phases/" + i0+"/id",schemaPath:"#/properties/phases/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/phases/" + i0+"/id",schemaPath:"#/properties/phases/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data23.kind !== undefined){
let data25 = data23.kind;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err79 = {instancePath:instancePath+"/phases/" + i0+"/kind",schemaPath:"#/properties/phases/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/phases/" + i0+"/kind",schemaPath:"#/properties/phases/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data23.boot !== undefined){
let data26 = data23.boot;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err81 = {instancePath:instancePath+"/phases/" + i0+"/boot",schemaPath:"#/properties/phases/items/properties/boot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 64 || isNaN(data26)){
const err82 = {instancePath:instancePath+"/phases/" + i0+"/boot",schemaPath:"#/properties/phases/items/properties/boot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err83 = {instancePath:instancePath+"/phases/" + i0+"/boot",schemaPath:"#/properties/phases/items/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data23.outcome !== undefined){
let data27 = data23.outcome;
if(!((((data27 === "passed") || (data27 === "failed")) || (data27 === "error")) || (data27 === "skipped"))){
const err84 = {instancePath:instancePath+"/phases/" + i0+"/outcome",schemaPath:"#/properties/phases/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.phases.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data23.startMs !== undefined){
let data28 = data23.startMs;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err85 = {instancePath:instancePath+"/phases/" + i0+"/startMs",schemaPath:"#/properties/phases/items/properties/startMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err86 = {instancePath:instancePath+"/phases/" + i0+"/startMs",schemaPath:"#/properties/phases/items/properties/startMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data23.durationMs !== undefined){
let data29 = data23.durationMs;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err87 = {instancePath:instancePath+"/phases/" + i0+"/durationMs",schemaPath:"#/properties/phases/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err88 = {instancePath:instancePath+"/phases/" + i0+"/durationMs",schemaPath:"#/properties/phases/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data23.capMs !== undefined){
let data30 = data23.capMs;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err89 = {instancePath:instancePath+"/phases/" + i0+"/capMs",schemaPath:"#/properties/phases/items/properties/capMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err90 = {instancePath:instancePath+"/phases/" + i0+"/capMs",schemaPath:"#/properties/phases/items/properties/capMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data23.guestMs !== undefined){
let data31 = data23.guestMs;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err91 = {instancePath:instancePath+"/phases/" + i0+"/guestMs",schemaPath:"#/properties/phases/items/properties/guestMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err92 = {instancePath:instancePath+"/phases/" + i0+"/guestMs",schemaPath:"#/properties/phases/items/properties/guestMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data23.note !== undefined){
let data32 = data23.note;
if(typeof data32 === "string"){
if(func2(data32) > 4000){
const err93 = {instancePath:instancePath+"/phases/" + i0+"/note",schemaPath:"#/properties/phases/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/phases/" + i0+"/note",schemaPath:"#/properties/phases/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.boots !== undefined){
let data33 = data.boots;
if(Array.isArray(data33)){
if(data33.length > 64){
const err97 = {instancePath:instancePath+"/boots",schemaPath:"#/properties/boots/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.boot === undefined){
const err98 = {instancePath:instancePath+"/boots/" + i1,schemaPath:"#/properties/boots/items/required",keyword:"required",params:{missingProperty: "boot"},message:"must have required property '"+"boot"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data34.how === undefined){
const err99 = {instancePath:instancePath+"/boots/" + i1,schemaPath:"#/properties/boots/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key5 in data34){
if(!(((((((key5 === "boot") || (key5 === "how")) || (key5 === "bootId")) || (key5 === "witnesses")) || (key5 === "kernelMs")) || (key5 === "userspaceMs")) || (key5 === "units"))){
const err100 = {instancePath:instancePath+"/boots/" + i1,schemaPath:"#/properties/boots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data34.boot !== undefined){
let data35 = data34.boot;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err101 = {instancePath:instancePath+"/boots/" + i1+"/boot",schemaPath:"#/properties/boots/items/properties/boot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 64 || isNaN(data35)){
const err102 = {instancePath:instancePath+"/boots/" + i1+"/boot",schemaPath:"#/properties/boots/items/properties/boot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err103 = {instancePath:instancePath+"/boots/" + i1+"/boot",schemaPath:"#/properties/boots/items/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data34.how !== undefined){
let data36 = data34.how;
if(!(((data36 === "first") || (data36 === "reboot")) || (data36 === "power-cut"))){
const err104 = {instancePath:instancePath+"/boots/" + i1+"/how",schemaPath:"#/properties/boots/items/properties/how/enum",keyword:"enum",params:{allowedValues: schema31.properties.boots.items.properties.how.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data34.bootId !== undefined){
let data37 = data34.bootId;
if(typeof data37 === "string"){
if(!pattern12.test(data37)){
const err105 = {instancePath:instancePath+"/boots/" + i1+"/bootId",schemaPath:"#/properties/boots/items/properties/bootId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f-]{36}$"},message:"must match pattern \""+"^[0-9a-f-]{36}$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/boots/" + i1+"/bootId",schemaPath:"#/properties/boots/items/properties/bootId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data34.witnesses !== undefined){
let data38 = data34.witnesses;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.bootId === undefined){
const err107 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/required",keyword:"required",params:{missingProperty: "bootId"},message:"must have required property '"+"bootId"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data38.engineEvent === undefined){
const err108 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/required",keyword:"required",params:{missingProperty: "engineEvent"},message:"must have required property '"+"engineEvent"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data38.consoleBanner === undefined){
const err109 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/required",keyword:"required",params:{missingProperty: "consoleBanner"},message:"must have required property '"+"consoleBanner"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key6 in data38){
if(!(((key6 === "bootId") || (key6 === "engineEvent")) || (key6 === "consoleBanner"))){
const err110 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data38.bootId !== undefined){
if(typeof data38.bootId !== "boolean"){
const err111 = {instancePath:instancePath+"/boots/" + i1+"/witnesses/bootId",schemaPath:"#/properties/boots/items/properties/witnesses/properties/bootId/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data38.engineEvent !== undefined){
if(typeof data38.engineEvent !== "boolean"){
const err112 = {instancePath:instancePath+"/boots/" + i1+"/witnesses/engineEvent",schemaPath:"#/properties/boots/items/properties/witnesses/properties/engineEvent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data38.consoleBanner !== undefined){
if(typeof data38.consoleBanner !== "boolean"){
const err113 = {instancePath:instancePath+"/boots/" + i1+"/witnesses/consoleBanner",schemaPath:"#/properties/boots/items/properties/witnesses/properties/consoleBanner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err114 = {instancePath:instancePath+"/boots/" + i1+"/witnesses",schemaPath:"#/properties/boots/items/properties/witnesses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data34.kernelMs !== undefined){
let data42 = data34.kernelMs;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err115 = {instancePath:instancePath+"/boots/" + i1+"/kernelMs",schemaPath:"#/properties/boots/items/properties/kernelMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err116 = {instancePath:instancePath+"/boots/" + i1+"/kernelMs",schemaPath:"#/properties/boots/items/properties/kernelMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data34.userspaceMs !== undefined){
let data43 = data34.userspaceMs;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err117 = {instancePath:instancePath+"/boots/" + i1+"/userspaceMs",schemaPath:"#/properties/boots/items/properties/userspaceMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err118 = {instancePath:instancePath+"/boots/" + i1+"/userspaceMs",schemaPath:"#/properties/boots/items/properties/userspaceMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data34.units !== undefined){
let data44 = data34.units;
if(Array.isArray(data44)){
if(data44.length > 64){
const err119 = {instancePath:instancePath+"/boots/" + i1+"/units",schemaPath:"#/properties/boots/items/properties/units/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.unit === undefined){
const err120 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data45.startMs === undefined){
const err121 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/required",keyword:"required",params:{missingProperty: "startMs"},message:"must have required property '"+"startMs"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data45.durationMs === undefined){
const err122 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key7 in data45){
if(!(((key7 === "unit") || (key7 === "startMs")) || (key7 === "durationMs"))){
const err123 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data45.unit !== undefined){
let data46 = data45.unit;
if(typeof data46 === "string"){
if(func2(data46) > 400){
const err124 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/unit",schemaPath:"#/properties/boots/items/properties/units/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/unit",schemaPath:"#/properties/boots/items/properties/units/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data45.startMs !== undefined){
let data47 = data45.startMs;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err126 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/startMs",schemaPath:"#/properties/boots/items/properties/units/items/properties/startMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err127 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/startMs",schemaPath:"#/properties/boots/items/properties/units/items/properties/startMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data45.durationMs !== undefined){
let data48 = data45.durationMs;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err128 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/durationMs",schemaPath:"#/properties/boots/items/properties/units/items/properties/durationMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err129 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2+"/durationMs",schemaPath:"#/properties/boots/items/properties/units/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/boots/" + i1+"/units/" + i2,schemaPath:"#/properties/boots/items/properties/units/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/boots/" + i1+"/units",schemaPath:"#/properties/boots/items/properties/units/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/boots/" + i1,schemaPath:"#/properties/boots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/boots",schemaPath:"#/properties/boots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.ports !== undefined){
let data49 = data.ports;
if(Array.isArray(data49)){
if(data49.length > 128){
const err134 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/maxItems",keyword:"maxItems",params:{limit: 128},message:"must NOT have more than 128 items"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const len3 = data49.length;
for(let i3=0; i3<len3; i3++){
let data50 = data49[i3];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.name === undefined){
const err135 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data50.port === undefined){
const err136 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data50.protocol === undefined){
const err137 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data50.expect === undefined){
const err138 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data50.from === undefined){
const err139 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data50.published === undefined){
const err140 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "published"},message:"must have required property '"+"published"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data50.observations === undefined){
const err141 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "observations"},message:"must have required property '"+"observations"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key8 in data50){
if(!(((((((key8 === "name") || (key8 === "port")) || (key8 === "protocol")) || (key8 === "expect")) || (key8 === "from")) || (key8 === "published")) || (key8 === "observations"))){
const err142 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data50.name !== undefined){
let data51 = data50.name;
if(typeof data51 === "string"){
if(!pattern4.test(data51)){
const err143 = {instancePath:instancePath+"/ports/" + i3+"/name",schemaPath:"#/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/ports/" + i3+"/name",schemaPath:"#/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data50.port !== undefined){
let data52 = data50.port;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err145 = {instancePath:instancePath+"/ports/" + i3+"/port",schemaPath:"#/properties/ports/items/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 65535 || isNaN(data52)){
const err146 = {instancePath:instancePath+"/ports/" + i3+"/port",schemaPath:"#/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data52 < 1 || isNaN(data52)){
const err147 = {instancePath:instancePath+"/ports/" + i3+"/port",schemaPath:"#/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data50.protocol !== undefined){
let data53 = data50.protocol;
if(!((data53 === "tcp") || (data53 === "udp"))){
const err148 = {instancePath:instancePath+"/ports/" + i3+"/protocol",schemaPath:"#/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema31.properties.ports.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data50.expect !== undefined){
let data54 = data50.expect;
if(!((data54 === "open") || (data54 === "closed"))){
const err149 = {instancePath:instancePath+"/ports/" + i3+"/expect",schemaPath:"#/properties/ports/items/properties/expect/enum",keyword:"enum",params:{allowedValues: schema31.properties.ports.items.properties.expect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data50.from !== undefined){
let data55 = data50.from;
if(!((data55 === "outside") || (data55 === "inside"))){
const err150 = {instancePath:instancePath+"/ports/" + i3+"/from",schemaPath:"#/properties/ports/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.ports.items.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data50.published !== undefined){
if(typeof data50.published !== "boolean"){
const err151 = {instancePath:instancePath+"/ports/" + i3+"/published",schemaPath:"#/properties/ports/items/properties/published/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data50.observations !== undefined){
let data57 = data50.observations;
if(Array.isArray(data57)){
if(data57.length > 64){
const err152 = {instancePath:instancePath+"/ports/" + i3+"/observations",schemaPath:"#/properties/ports/items/properties/observations/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len4 = data57.length;
for(let i4=0; i4<len4; i4++){
let data58 = data57[i4];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.boot === undefined){
const err153 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/required",keyword:"required",params:{missingProperty: "boot"},message:"must have required property '"+"boot"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data58.answer === undefined){
const err154 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data58.holds === undefined){
const err155 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/required",keyword:"required",params:{missingProperty: "holds"},message:"must have required property '"+"holds"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key9 in data58){
if(!(((key9 === "boot") || (key9 === "answer")) || (key9 === "holds"))){
const err156 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data58.boot !== undefined){
let data59 = data58.boot;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err157 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/boot",schemaPath:"#/properties/ports/items/properties/observations/items/properties/boot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 64 || isNaN(data59)){
const err158 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/boot",schemaPath:"#/properties/ports/items/properties/observations/items/properties/boot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data59 < 0 || isNaN(data59)){
const err159 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/boot",schemaPath:"#/properties/ports/items/properties/observations/items/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data58.answer !== undefined){
let data60 = data58.answer;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.kind === undefined){
const err160 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key10 in data60){
if(!((key10 === "kind") || (key10 === "detail"))){
const err161 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data60.kind !== undefined){
let data61 = data60.kind;
if(!(((((data61 === "answered") || (data61 === "refused")) || (data61 === "silent")) || (data61 === "wrong")) || (data61 === "unmeasured"))){
const err162 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer/kind",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.ports.items.properties.observations.items.properties.answer.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data60.detail !== undefined){
let data62 = data60.detail;
if(typeof data62 === "string"){
if(func2(data62) > 400){
const err163 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer/detail",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/properties/detail/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer/detail",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/answer",schemaPath:"#/properties/ports/items/properties/observations/items/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data58.holds !== undefined){
if(typeof data58.holds !== "boolean"){
const err166 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4+"/holds",schemaPath:"#/properties/ports/items/properties/observations/items/properties/holds/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/ports/" + i3+"/observations/" + i4,schemaPath:"#/properties/ports/items/properties/observations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/ports/" + i3+"/observations",schemaPath:"#/properties/ports/items/properties/observations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/ports/" + i3,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.differences !== undefined){
let data64 = data.differences;
if(Array.isArray(data64)){
if(data64.length > 64){
const err171 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len5 = data64.length;
for(let i5=0; i5<len5; i5++){
let data65 = data64[i5];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.fromBoot === undefined){
const err172 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "fromBoot"},message:"must have required property '"+"fromBoot"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data65.toBoot === undefined){
const err173 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "toBoot"},message:"must have required property '"+"toBoot"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data65.noise === undefined){
const err174 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "noise"},message:"must have required property '"+"noise"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data65.changes === undefined){
const err175 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key11 in data65){
if(!((((key11 === "fromBoot") || (key11 === "toBoot")) || (key11 === "noise")) || (key11 === "changes"))){
const err176 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data65.fromBoot !== undefined){
let data66 = data65.fromBoot;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err177 = {instancePath:instancePath+"/differences/" + i5+"/fromBoot",schemaPath:"#/properties/differences/items/properties/fromBoot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 64 || isNaN(data66)){
const err178 = {instancePath:instancePath+"/differences/" + i5+"/fromBoot",schemaPath:"#/properties/differences/items/properties/fromBoot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err179 = {instancePath:instancePath+"/differences/" + i5+"/fromBoot",schemaPath:"#/properties/differences/items/properties/fromBoot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data65.toBoot !== undefined){
let data67 = data65.toBoot;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err180 = {instancePath:instancePath+"/differences/" + i5+"/toBoot",schemaPath:"#/properties/differences/items/properties/toBoot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 64 || isNaN(data67)){
const err181 = {instancePath:instancePath+"/differences/" + i5+"/toBoot",schemaPath:"#/properties/differences/items/properties/toBoot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data67 < 0 || isNaN(data67)){
const err182 = {instancePath:instancePath+"/differences/" + i5+"/toBoot",schemaPath:"#/properties/differences/items/properties/toBoot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data65.noise !== undefined){
let data68 = data65.noise;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err183 = {instancePath:instancePath+"/differences/" + i5+"/noise",schemaPath:"#/properties/differences/items/properties/noise/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err184 = {instancePath:instancePath+"/differences/" + i5+"/noise",schemaPath:"#/properties/differences/items/properties/noise/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
if(data65.changes !== undefined){
let data69 = data65.changes;
if(Array.isArray(data69)){
if(data69.length > 4096){
const err185 = {instancePath:instancePath+"/differences/" + i5+"/changes",schemaPath:"#/properties/differences/items/properties/changes/maxItems",keyword:"maxItems",params:{limit: 4096},message:"must NOT have more than 4096 items"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
let data70 = data69[i6];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.section === undefined){
const err186 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "section"},message:"must have required property '"+"section"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data70.key === undefined){
const err187 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data70.kind === undefined){
const err188 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key12 in data70){
if(!((((((key12 === "section") || (key12 === "key")) || (key12 === "kind")) || (key12 === "before")) || (key12 === "after")) || (key12 === "excepted"))){
const err189 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data70.section !== undefined){
let data71 = data70.section;
if(!((((((((((((data71 === "addresses") || (data71 === "containers")) || (data71 === "failed-units")) || (data71 === "host-keys")) || (data71 === "journal-errors")) || (data71 === "listening")) || (data71 === "mounts")) || (data71 === "nft")) || (data71 === "routes")) || (data71 === "sysctl")) || (data71 === "units")) || (data71 === "users"))){
const err190 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/section",schemaPath:"#/properties/differences/items/properties/changes/items/properties/section/enum",keyword:"enum",params:{allowedValues: schema31.properties.differences.items.properties.changes.items.properties.section.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data70.key !== undefined){
let data72 = data70.key;
if(typeof data72 === "string"){
if(func2(data72) > 4000){
const err191 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/key",schemaPath:"#/properties/differences/items/properties/changes/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/key",schemaPath:"#/properties/differences/items/properties/changes/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data70.kind !== undefined){
let data73 = data70.kind;
if(!(((data73 === "added") || (data73 === "removed")) || (data73 === "changed"))){
const err193 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/kind",schemaPath:"#/properties/differences/items/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.differences.items.properties.changes.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data70.before !== undefined){
let data74 = data70.before;
if(typeof data74 === "string"){
if(func2(data74) > 4000){
const err194 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/before",schemaPath:"#/properties/differences/items/properties/changes/items/properties/before/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/before",schemaPath:"#/properties/differences/items/properties/changes/items/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data70.after !== undefined){
let data75 = data70.after;
if(typeof data75 === "string"){
if(func2(data75) > 4000){
const err196 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/after",schemaPath:"#/properties/differences/items/properties/changes/items/properties/after/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/after",schemaPath:"#/properties/differences/items/properties/changes/items/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data70.excepted !== undefined){
let data76 = data70.excepted;
if(typeof data76 === "string"){
if(func2(data76) > 400){
const err198 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/excepted",schemaPath:"#/properties/differences/items/properties/changes/items/properties/excepted/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6+"/excepted",schemaPath:"#/properties/differences/items/properties/changes/items/properties/excepted/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/differences/" + i5+"/changes/" + i6,schemaPath:"#/properties/differences/items/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/differences/" + i5+"/changes",schemaPath:"#/properties/differences/items/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/differences/" + i5,schemaPath:"#/properties/differences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.drift !== undefined){
let data77 = data.drift;
if(Array.isArray(data77)){
if(data77.length > 1024){
const err204 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const len7 = data77.length;
for(let i7=0; i7<len7; i7++){
let data78 = data77[i7];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.playbook === undefined){
const err205 = {instancePath:instancePath+"/drift/" + i7,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "playbook"},message:"must have required property '"+"playbook"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data78.task === undefined){
const err206 = {instancePath:instancePath+"/drift/" + i7,schemaPath:"#/properties/drift/items/required",keyword:"required",params:{missingProperty: "task"},message:"must have required property '"+"task"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key13 in data78){
if(!(((key13 === "playbook") || (key13 === "task")) || (key13 === "excepted"))){
const err207 = {instancePath:instancePath+"/drift/" + i7,schemaPath:"#/properties/drift/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data78.playbook !== undefined){
let data79 = data78.playbook;
if(typeof data79 === "string"){
if(func2(data79) > 400){
const err208 = {instancePath:instancePath+"/drift/" + i7+"/playbook",schemaPath:"#/properties/drift/items/properties/playbook/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/drift/" + i7+"/playbook",schemaPath:"#/properties/drift/items/properties/playbook/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data78.task !== undefined){
let data80 = data78.task;
if(typeof data80 === "string"){
if(func2(data80) > 400){
const err210 = {instancePath:instancePath+"/drift/" + i7+"/task",schemaPath:"#/properties/drift/items/properties/task/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/drift/" + i7+"/task",schemaPath:"#/properties/drift/items/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data78.excepted !== undefined){
let data81 = data78.excepted;
if(typeof data81 === "string"){
if(func2(data81) > 400){
const err212 = {instancePath:instancePath+"/drift/" + i7+"/excepted",schemaPath:"#/properties/drift/items/properties/excepted/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/drift/" + i7+"/excepted",schemaPath:"#/properties/drift/items/properties/excepted/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/drift/" + i7,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.fidelity !== undefined){
let data82 = data.fidelity;
if(Array.isArray(data82)){
if(data82.length > 1024){
const err216 = {instancePath:instancePath+"/fidelity",schemaPath:"#/properties/fidelity/maxItems",keyword:"maxItems",params:{limit: 1024},message:"must NOT have more than 1024 items"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const len8 = data82.length;
for(let i8=0; i8<len8; i8++){
let data83 = data82[i8];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.subject === undefined){
const err217 = {instancePath:instancePath+"/fidelity/" + i8,schemaPath:"#/properties/fidelity/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data83.difference === undefined){
const err218 = {instancePath:instancePath+"/fidelity/" + i8,schemaPath:"#/properties/fidelity/items/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key14 in data83){
if(!((key14 === "subject") || (key14 === "difference"))){
const err219 = {instancePath:instancePath+"/fidelity/" + i8,schemaPath:"#/properties/fidelity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data83.subject !== undefined){
let data84 = data83.subject;
if(typeof data84 === "string"){
if(func2(data84) > 400){
const err220 = {instancePath:instancePath+"/fidelity/" + i8+"/subject",schemaPath:"#/properties/fidelity/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/fidelity/" + i8+"/subject",schemaPath:"#/properties/fidelity/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data83.difference !== undefined){
let data85 = data83.difference;
if(typeof data85 === "string"){
if(func2(data85) > 4000){
const err222 = {instancePath:instancePath+"/fidelity/" + i8+"/difference",schemaPath:"#/properties/fidelity/items/properties/difference/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/fidelity/" + i8+"/difference",schemaPath:"#/properties/fidelity/items/properties/difference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/fidelity/" + i8,schemaPath:"#/properties/fidelity/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/fidelity",schemaPath:"#/properties/fidelity/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.isolation !== undefined){
let data86 = data.isolation;
if(Array.isArray(data86)){
if(data86.length > 64){
const err226 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
const len9 = data86.length;
for(let i9=0; i9<len9; i9++){
let data87 = data86[i9];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.target === undefined){
const err227 = {instancePath:instancePath+"/isolation/" + i9,schemaPath:"#/properties/isolation/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data87.blocked === undefined){
const err228 = {instancePath:instancePath+"/isolation/" + i9,schemaPath:"#/properties/isolation/items/required",keyword:"required",params:{missingProperty: "blocked"},message:"must have required property '"+"blocked"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key15 in data87){
if(!(((key15 === "target") || (key15 === "blocked")) || (key15 === "detail"))){
const err229 = {instancePath:instancePath+"/isolation/" + i9,schemaPath:"#/properties/isolation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data87.target !== undefined){
let data88 = data87.target;
if(typeof data88 === "string"){
if(func2(data88) > 400){
const err230 = {instancePath:instancePath+"/isolation/" + i9+"/target",schemaPath:"#/properties/isolation/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/isolation/" + i9+"/target",schemaPath:"#/properties/isolation/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data87.blocked !== undefined){
if(typeof data87.blocked !== "boolean"){
const err232 = {instancePath:instancePath+"/isolation/" + i9+"/blocked",schemaPath:"#/properties/isolation/items/properties/blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data87.detail !== undefined){
let data90 = data87.detail;
if(typeof data90 === "string"){
if(func2(data90) > 400){
const err233 = {instancePath:instancePath+"/isolation/" + i9+"/detail",schemaPath:"#/properties/isolation/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/isolation/" + i9+"/detail",schemaPath:"#/properties/isolation/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/isolation/" + i9,schemaPath:"#/properties/isolation/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data.console !== undefined){
let data91 = data.console;
if(Array.isArray(data91)){
if(data91.length > 256){
const err237 = {instancePath:instancePath+"/console",schemaPath:"#/properties/console/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
const len10 = data91.length;
for(let i10=0; i10<len10; i10++){
let data92 = data91[i10];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.boot === undefined){
const err238 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/required",keyword:"required",params:{missingProperty: "boot"},message:"must have required property '"+"boot"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data92.atMs === undefined){
const err239 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/required",keyword:"required",params:{missingProperty: "atMs"},message:"must have required property '"+"atMs"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data92.kind === undefined){
const err240 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data92.line === undefined){
const err241 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key16 in data92){
if(!((((key16 === "boot") || (key16 === "atMs")) || (key16 === "kind")) || (key16 === "line"))){
const err242 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data92.boot !== undefined){
let data93 = data92.boot;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err243 = {instancePath:instancePath+"/console/" + i10+"/boot",schemaPath:"#/properties/console/items/properties/boot/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 64 || isNaN(data93)){
const err244 = {instancePath:instancePath+"/console/" + i10+"/boot",schemaPath:"#/properties/console/items/properties/boot/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data93 < 0 || isNaN(data93)){
const err245 = {instancePath:instancePath+"/console/" + i10+"/boot",schemaPath:"#/properties/console/items/properties/boot/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
if(data92.atMs !== undefined){
let data94 = data92.atMs;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err246 = {instancePath:instancePath+"/console/" + i10+"/atMs",schemaPath:"#/properties/console/items/properties/atMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
const err247 = {instancePath:instancePath+"/console/" + i10+"/atMs",schemaPath:"#/properties/console/items/properties/atMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
if(data92.kind !== undefined){
let data95 = data92.kind;
if(typeof data95 === "string"){
if(!pattern4.test(data95)){
const err248 = {instancePath:instancePath+"/console/" + i10+"/kind",schemaPath:"#/properties/console/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/console/" + i10+"/kind",schemaPath:"#/properties/console/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data92.line !== undefined){
let data96 = data92.line;
if(typeof data96 === "string"){
if(func2(data96) > 4000){
const err250 = {instancePath:instancePath+"/console/" + i10+"/line",schemaPath:"#/properties/console/items/properties/line/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/console/" + i10+"/line",schemaPath:"#/properties/console/items/properties/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/console/" + i10,schemaPath:"#/properties/console/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/console",schemaPath:"#/properties/console/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.findings !== undefined){
let data97 = data.findings;
if(Array.isArray(data97)){
if(data97.length > 512){
const err254 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 512},message:"must NOT have more than 512 items"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const len11 = data97.length;
for(let i11=0; i11<len11; i11++){
let data98 = data97[i11];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.code === undefined){
const err255 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data98.phase === undefined){
const err256 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "phase"},message:"must have required property '"+"phase"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data98.message === undefined){
const err257 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key17 in data98){
if(!(((key17 === "code") || (key17 === "phase")) || (key17 === "message"))){
const err258 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data98.code !== undefined){
let data99 = data98.code;
if(typeof data99 === "string"){
if(!pattern4.test(data99)){
const err259 = {instancePath:instancePath+"/findings/" + i11+"/code",schemaPath:"#/properties/findings/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/findings/" + i11+"/code",schemaPath:"#/properties/findings/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data98.phase !== undefined){
let data100 = data98.phase;
if(typeof data100 === "string"){
if(!pattern4.test(data100)){
const err261 = {instancePath:instancePath+"/findings/" + i11+"/phase",schemaPath:"#/properties/findings/items/properties/phase/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,60}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,60}$"+"\""};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/findings/" + i11+"/phase",schemaPath:"#/properties/findings/items/properties/phase/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data98.message !== undefined){
let data101 = data98.message;
if(typeof data101 === "string"){
if(func2(data101) > 4000){
const err263 = {instancePath:instancePath+"/findings/" + i11+"/message",schemaPath:"#/properties/findings/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/findings/" + i11+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/findings/" + i11,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.load !== undefined){
let data102 = data.load;
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
const err267 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/load",schemaPath:"#/properties/load/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
